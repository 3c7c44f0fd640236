import type { Source } from '../types'

/** The three valleys. */
export const valleySources: readonly Source[] = [
  {
    id: 'guanggu-economy-2024',
    title: { zh: '〔光谷2023年经济总量〕', en: '[Size of Optics Valley’s economy in 2023]' },
    publisher: { zh: '本地报道（转载页bell-shika.com）', en: 'Local report (repost on bell-shika.com)' },
    date: '2024',
    dateNote: { zh: '页面未见日期；所载为2023年全年数，推定刊于2024年初。', en: 'Undated; it carries the full-year figures of 2023, hence early 2024.' },
    url: 'http://www.bell-shika.com/lasercutter/1467.html',
    confidence: 'C',
  },
  {
    id: 'jimu-guanggu-2023',
    title: { zh: '〔光谷2022年地区生产总值〕', en: '[Optics Valley’s GDP in 2022]' },
    publisher: { zh: '极目新闻（转载页）', en: 'Jimu News (repost)' },
    date: '2023-02-20',
    url: 'https://ggto.cn/archiver/tid-6489.html',
    confidence: 'C',
  },
  {
    id: 'xinhua-guanggu-2024',
    title: { zh: '新时代中国调研行之看区域·中部篇｜中国光谷：打造原始创新策源新高地', en: 'China Optics Valley: a new source of original innovation' },
    publisher: { zh: '新华社（中证网）', en: 'Xinhua (China Securities Journal site)' },
    date: '2024-06-06',
    url: 'https://www1.cs.com.cn/xwzx/hg/202406/t20240606_6415334.html',
    confidence: 'B',
  },
  {
    id: 'chinanews-guanggu-2025',
    title: { zh: '中国光谷GDP上新台阶 锚定创新“关键变量”', en: 'China Optics Valley’s GDP reaches a new level' },
    publisher: { zh: '中新网（转载页）', en: 'China News Service (repost)' },
    date: '2025-02-08',
    url: 'http://butuo.hnxfqy.com/news/DbUuXN322258.html',
    urlNote: { zh: '非原发网站，页面混有无关内容，打开前请留意。', en: 'Not the original site; the page carries unrelated matter, open with care.' },
    confidence: 'C',
  },
  {
    id: 'jimu-guanggu-2026',
    title: { zh: '武汉光谷GDP实现3360亿元', en: 'Wuhan’s Optics Valley reaches a GDP of 336 bn yuan' },
    publisher: { zh: '极目新闻（官方微博）', en: 'Jimu News (official Weibo account)' },
    date: '2026-01-26',
    url: 'https://www.sina.cn/news/detail/5259299850027667.html',
    confidence: 'B',
  },
  {
    id: 'chinanews-shenggu-2022',
    title: { zh: '〔中国声谷2021年企业数与营收〕', en: '[China Speech Valley: firms and revenue in 2021]' },
    publisher: { zh: '中新网（转载页）', en: 'China News Service (repost)' },
    date: '2022-09-20',
    url: 'http://fashion.gansudx.net/article/html/27143.html',
    confidence: 'B',
  },
]
