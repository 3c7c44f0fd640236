import type { Source } from '../types'

/** The plan, its predecessors, its author. */
export const planSources: readonly Source[] = [
  {
    id: 'hangzhou-net-launch-2022',
    title: {
      zh: '剑指万亿级！杭州向世界发出“中国视谷”奋进强音',
      en: 'Aiming at a trillion: Hangzhou presents China Vision Valley to the world',
    },
    publisher: { zh: '杭州网', en: 'Hangzhou.com.cn' },
    date: '2022-11-10',
    url: 'https://ori.hangzhou.com.cn/ornews/content/2022-11/10/content_8396802.htm',
    confidence: 'B',
    note: { zh: '2022年乌镇发布的报道。', en: 'Report on the 2022 launch at Wuzhen.' },
  },
  {
    id: 'hangzhou-gov-opinions-2023',
    title: {
      zh: '关于高标准建设“中国视谷”高质量发展视觉智能产业的实施意见（杭政办函〔2023〕58号）',
      en: 'Implementing Opinions on Building China Vision Valley and Developing the Vision Intelligence Industry (Hangzhou General Office [2023] No. 58)',
    },
    publisher: { zh: '杭州市人民政府办公厅', en: 'General Office of the Hangzhou Municipal Government' },
    date: '2023',
    dateNote: {
      zh: '文号为2023年；另有汇编称2023年9月3日起施行。所读转载页日期为2025年7月29日。',
      en: 'The document number is of 2023; a digest says it took effect on 3 September 2023. The repost read is dated 29 July 2025.',
    },
    url: 'https://www.gdthub.cn/port/show.html?id=508',
    urlNote: { zh: '全球数贸港转载页。', en: 'Repost on the Global Digital Trade Port site.' },
    confidence: 'A',
    note: { zh: '政府文件原文，经转载读到。', en: 'Text of the government document, read as a repost.' },
  },
  {
    id: 'chinaz-wuzhen-2024',
    title: { zh: '〔“中国视谷”亮相2024年乌镇峰会〕', en: '[China Vision Valley at the 2024 Wuzhen summit]' },
    publisher: { zh: '站长之家（“中国视谷”融媒体中心供稿）', en: 'Chinaz (supplied by the China Vision Valley media centre)' },
    date: '2024-11-22',
    url: 'https://m.chinaz.com/2024/1122/1654615.shtml',
    confidence: 'C',
    note: { zh: '推广方自撰稿，作者与底本相同。', en: 'The promoter’s own text, by the author of the Zheshang article.' },
  },
  {
    id: 'hangzhou-net-jp-firms-2023',
    title: { zh: '〔杭州视觉智能企业与创新载体数量〕', en: '[Numbers of vision firms and innovation carriers in Hangzhou]' },
    publisher: { zh: '杭州网日文版', en: 'Hangzhou.com.cn, Japanese edition' },
    date: '2023-08-16',
    url: 'https://jp.hangzhou.com.cn/content/2023-08/16/content_8601453.html',
    confidence: 'B',
  },
  {
    id: '3ctvn-mayor-2023',
    title: { zh: '〔2023年4月市长谈“中国视谷”〕', en: '[The mayor on China Vision Valley, April 2023]' },
    publisher: { zh: '转载页3ctvn.net', en: 'Repost on 3ctvn.net' },
    date: '2023-04-22',
    url: 'https://www.3ctvn.net/kejidiedai/301231.html',
    confidence: 'C',
    note: { zh: '转载文字经机器改写，只取层级名称。', en: 'The repost is machine-garbled; only the names of the layers are used.' },
  },
]
