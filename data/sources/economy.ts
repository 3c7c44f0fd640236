import type { Source } from '../types'

/** Macro figures, parent ecosystem, status 2024–2026. */
export const economySources: readonly Source[] = [
  {
    id: 'zj-stats-communique-2025',
    title: { zh: '2024年浙江省国民经济和社会发展统计公报', en: 'Statistical communiqué of Zhejiang for 2024' },
    publisher: { zh: '浙江省统计部门（转载页）', en: 'Zhejiang statistics authorities (repost)' },
    date: '2025',
    dateNote: { zh: '转载页只能定到年份。', en: 'The repost can be dated to the year only.' },
    url: 'https://chujupifa.com/read/-dy-article-JPJ4AAFR0514CMDQ.html',
    confidence: 'C',
    note: { zh: '官方文本，经转载读到。', en: 'Official text, read as a repost.' },
  },
  {
    id: 'meiri-shangbao-aiot-2025',
    title: { zh: '攀高逐新 奋楫争先：细数2024杭州工信经济这一年', en: 'Hangzhou’s industrial economy in 2024, a review of the year' },
    publisher: { zh: '每日商报', en: 'Meiri Shangbao' },
    date: '2025-01-27',
    url: 'https://mdaily.hangzhou.com.cn/mrsb/2025/01/27/article_detail_3_20250127A074.html',
    confidence: 'B',
  },
  {
    id: 'lianheelec-aiot-2023',
    title: { zh: '〔2022年杭州智能物联产业规模〕', en: '[Scale of Hangzhou’s smart internet of things industry in 2022]' },
    publisher: { zh: '转载页lianheelec.com', en: 'Repost on lianheelec.com' },
    date: '2023',
    dateNote: { zh: '转载页只能定到年份。', en: 'The repost can be dated to the year only.' },
    url: 'http://lianheelec.com/qualitymana/detail/id/23657.html',
    confidence: 'C',
  },
  {
    id: 'meiri-shangbao-industry-2026',
    title: { zh: '2025杭州工信经济十件大事', en: 'Ten events of Hangzhou’s industrial economy in 2025' },
    publisher: { zh: '每日商报', en: 'Meiri Shangbao' },
    date: '2026-02-13',
    url: 'https://hzdaily.hangzhou.com.cn/mrsb/2026/02/13/article_detail_3_20260213A161.html',
    confidence: 'B',
  },
  {
    id: 'hangzhou-net-report-2026',
    title: { zh: '〔2026年杭州市政府工作报告报道〕', en: '[Report on Hangzhou’s 2026 government work report]' },
    publisher: { zh: '杭州网', en: 'Hangzhou.com.cn' },
    date: '2026-01-22',
    url: 'https://z.hangzhou.com.cn/2026/hzslh/content/content_9166089.html',
    confidence: 'B',
  },
  {
    id: 'chinanews-ai-city-2025',
    title: {
      zh: '杭州提新目标：建设“人工智能创新发展第一城”',
      en: 'Hangzhou’s new goal: to be the “first city of AI innovation and development”',
    },
    publisher: { zh: '中国新闻网（转载页）', en: 'China News Service (repost)' },
    date: '2025-12-18',
    url: 'http://www.melegineli.com/cj/jjgc/2025-12-18/1809583.html',
    urlNote: { zh: '非原发网站，页面混有无关内容，打开前请留意。', en: 'Not the original site; the page carries unrelated matter, open with care.' },
    confidence: 'C',
  },
  {
    id: 'wenming-five-valleys-2024',
    title: { zh: '〔评论：杭州五个“谷”如何形成产业地标〕', en: '[Comment: how Hangzhou’s five “valleys” can become landmarks]' },
    publisher: { zh: '杭州文明网', en: 'Hangzhou Wenming Net' },
    date: '2024-11-06',
    url: 'http://zjhz.wenming.cn/./wmsp/202411/t20241106_8714058.shtml',
    urlNote: { zh: '经代理副本读到。', en: 'Read through a proxy copy.' },
    confidence: 'B',
  },
]
