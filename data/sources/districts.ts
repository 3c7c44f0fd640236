import type { Source } from '../types'

/** Space and districts. */
export const districtSources: readonly Source[] = [
  {
    id: 'zjol-park-2022',
    title: { zh: '〔特别合作园揭牌，面积与分区〕', en: '[The Special Cooperation Park opens: its area and parts]' },
    publisher: { zh: '浙江在线', en: 'Zhejiang Online' },
    date: '2022-03-04',
    url: 'https://zjnews.zjol.com.cn/202203/t20220304_23889336.shtml',
    confidence: 'B',
  },
  {
    id: 'hangzhou-daily-park-2022',
    title: { zh: '杭州高新区（滨江）萧山特别合作园揭牌', en: 'Hangzhou High-tech Zone (Binjiang)–Xiaoshan Special Cooperation Park opens' },
    publisher: { zh: '杭州日报（杭州宣传网）', en: 'Hangzhou Daily (Hangzhou publicity site)' },
    date: '2022-03-04',
    url: 'https://hzxcw.hangzhou.com.cn/dtxx/content/2022-03/04/content_9348166.htm',
    confidence: 'B',
  },
  {
    id: 'xiaolijiang-window-2024',
    title: { zh: '〔“视谷之窗”开工〕', en: '[Work starts on the Window of Vision Valley complex]' },
    publisher: { zh: '转载页xiaolijiang.cn', en: 'Repost on xiaolijiang.cn' },
    date: '2024-02',
    dateNote: { zh: '原文只写2月22日，年份据上下文推定为2024年。', en: 'The text says 22 February only; the year, 2024, is inferred from context.' },
    url: 'http://www.xiaolijiang.cn/Post/8dc3487f33efc7c',
    confidence: 'C',
  },
  {
    id: 'zhejiang-daily-park-2025',
    title: { zh: '〔“中国视谷”窗口园区专版〕', en: '[Special page on the window park]' },
    publisher: { zh: '浙江日报（专版）', en: 'Zhejiang Daily (special page)' },
    date: '2025-11-14',
    url: 'https://zjrb.zjol.com.cn/html/2025-11/14/content_3865939.htm?div=-1',
    confidence: 'B',
  },
  {
    id: 'binjiang-gov-plan-2025',
    title: { zh: '〔滨江区国民经济和社会发展计划报告，2024年执行情况〕', en: '[Binjiang’s report on the economic and social plan, results for 2024]' },
    publisher: { zh: '杭州市滨江区人民政府', en: 'Binjiang District Government' },
    date: '2025-06-06',
    url: 'http://www.hhtz.gov.cn/art/2025/6/6/art_1229633260_4361240.html',
    confidence: 'A',
  },
  {
    id: 'qiantang-gov-gdp-2025',
    title: { zh: '〔钱塘区2024年经济数据〕', en: '[Qiantang’s 2024 economic data]' },
    publisher: { zh: '杭州市钱塘区人民政府', en: 'Qiantang District Government' },
    date: '2025-06-19',
    url: 'https://www.qiantang.gov.cn/art/2025/6/19/art_1229607477_4364168.html',
    confidence: 'A',
  },
]
