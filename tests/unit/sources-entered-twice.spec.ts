import { expect, test } from 'playwright/test'
import { sources } from '../../data/registry'

/**
 * Confidence, date and address of each source, kept a second time: a digit or a letter that is lost in one
 * place is found by the other. A new source gets its row here.
 */
const SECOND_ENTRY: Readonly<Record<string, string>> = {
  'zheshang-2024': 'B 2024-04 https://www.kejixun.com/article/650596.html',
  'hangzhou-net-launch-2022': 'B 2022-11-10 https://ori.hangzhou.com.cn/ornews/content/2022-11/10/content_8396802.htm',
  'hangzhou-gov-opinions-2023': 'A 2023 https://www.gdthub.cn/port/show.html?id=508',
  'chinaz-wuzhen-2024': 'C 2024-11-22 https://m.chinaz.com/2024/1122/1654615.shtml',
  'hangzhou-net-jp-firms-2023': 'B 2023-08-16 https://jp.hangzhou.com.cn/content/2023-08/16/content_8601453.html',
  '3ctvn-mayor-2023': 'C 2023-04-22 https://www.3ctvn.net/kejidiedai/301231.html',
  'zjol-park-2022': 'B 2022-03-04 https://zjnews.zjol.com.cn/202203/t20220304_23889336.shtml',
  'hangzhou-daily-park-2022': 'B 2022-03-04 https://hzxcw.hangzhou.com.cn/dtxx/content/2022-03/04/content_9348166.htm',
  'xiaolijiang-window-2024': 'C 2024-02 http://www.xiaolijiang.cn/Post/8dc3487f33efc7c',
  'zhejiang-daily-park-2025': 'B 2025-11-14 https://zjrb.zjol.com.cn/html/2025-11/14/content_3865939.htm?div=-1',
  'binjiang-gov-plan-2025': 'A 2025-06-06 http://www.hhtz.gov.cn/art/2025/6/6/art_1229633260_4361240.html',
  'qiantang-gov-gdp-2025': 'A 2025-06-19 https://www.qiantang.gov.cn/art/2025/6/19/art_1229607477_4364168.html',
  'guanggu-economy-2024': 'C 2024 http://www.bell-shika.com/lasercutter/1467.html',
  'jimu-guanggu-2023': 'C 2023-02-20 https://ggto.cn/archiver/tid-6489.html',
  'xinhua-guanggu-2024': 'B 2024-06-06 https://www1.cs.com.cn/xwzx/hg/202406/t20240606_6415334.html',
  'chinanews-guanggu-2025': 'C 2025-02-08 http://butuo.hnxfqy.com/news/DbUuXN322258.html',
  'jimu-guanggu-2026': 'B 2026-01-26 https://www.sina.cn/news/detail/5259299850027667.html',
  'chinanews-shenggu-2022': 'B 2022-09-20 http://fashion.gansudx.net/article/html/27143.html',
  'soochow-hikvision-2024': 'C 2024-05-26 http://ziboxinyan.com/bgdown/163194.html',
  'shidaotec-hikvision-2025': 'C 2025-04 https://www.shidaotec.com/fina-analysis/2024-12-31/002415.html',
  'netease-hikvision-2026': 'B 2026-01 https://m.163.com/dy/article/KK1B40TA05566ZJ3.html',
  '9fzt-hikvision-2026': 'C 2026-01 https://www.9fzt.com/detail/sz_002415_10_822383548951.html',
  'hikvision-annual-2025': 'A 2025-04-19 http://m.igu888.com/gonggao/ggnews.asp?code=002415&id=10904333',
  'hikvision-ir-2025': 'C 2025-08 https://reportify.cn/transcripts/1149110911139713024',
  'reportify-hikvision-2025': 'C 2025-08 https://reportify.cn/financials/1148748310572568576',
  'zzfmdn-hikvision-2022': 'C 2022 https://zzfmdn.com/art/海康威视是不是世界五百强第一位.html',
  'dahua-annual-2025': 'C 2025-03 http://cn.office369.com/news/show-1907487.html',
  'securitytoday-entity-list-2019': 'B 2019-10-09 https://securitytoday.com/articles/2019/10/09/hikvision-dahua-technology-among-chinese-security-companies-added-to-us-government-blacklist.aspx',
  'chinatrademonitor-fcc-2024': 'B 2024 https://www.chinatrademonitor.com/u-s-appeals-court-upholds-fcc-hikvision-dahua-video-equipment-ban/amp/',
  'reuters-canada-2025': 'B 2025-06-27 https://www.channelnewsasia.com/business/ottawa-orders-chinese-manufacturer-hikvision-shutter-canadian-operations-5208716',
  'zj-stats-communique-2025': 'C 2025 https://chujupifa.com/read/-dy-article-JPJ4AAFR0514CMDQ.html',
  'meiri-shangbao-aiot-2025': 'B 2025-01-27 https://mdaily.hangzhou.com.cn/mrsb/2025/01/27/article_detail_3_20250127A074.html',
  'lianheelec-aiot-2023': 'C 2023 http://lianheelec.com/qualitymana/detail/id/23657.html',
  'meiri-shangbao-industry-2026': 'B 2026-02-13 https://hzdaily.hangzhou.com.cn/mrsb/2026/02/13/article_detail_3_20260213A161.html',
  'hangzhou-net-report-2026': 'B 2026-01-22 https://z.hangzhou.com.cn/2026/hzslh/content/content_9166089.html',
  'chinanews-ai-city-2025': 'C 2025-12-18 http://www.melegineli.com/cj/jjgc/2025-12-18/1809583.html',
  'wenming-five-valleys-2024': 'B 2024-11-06 http://zjhz.wenming.cn/./wmsp/202411/t20241106_8714058.shtml',
  'cinn-v2x-2024': 'B 2024-07 https://www.cinn.cn/p/308200.html',
  'awingyg-v2x-2024': 'C 2024 http://awingyg.com/20240503/1347892.aspx',
  'victorzhang-v2x-2025': 'C 2025-05-07 http://www.victorzhang.cn/page/2025/0507/27274245.shtml',
  'hangzhou-gov-icv-rules-2025': 'A 2025-06-11 https://www.hangzhou.gov.cn/art/2025/6/11/art_1229063382_1851892.html',
  'hangzhou-net-low-altitude-2025': 'B 2025-09-28 https://ori.hangzhou.com.cn/content/content_9093308.htm',
  'desk33-low-altitude-2024': 'C 2024-06-27 https://www.desk33.com/p-1581785.html',
  'pedaily-low-altitude-2024': 'C 2024-07 https://m.briankreed.com/news/202407/536429.shtml',
  'dcwnkz-low-altitude-2026': 'C 2026 https://dcwnkz.com/new/729298130004097024',
  'tianditu-divisions': 'A 2024 https://cloudcenter.tianditu.gov.cn/administrativeDivision',
}

test('each source has the confidence, date and address under which it was found', () => {
  expect(Object.fromEntries(sources.map(({ id, confidence, date, url }) => [id, [confidence, date, url ?? '-'].join(' ')]))).toEqual(SECOND_ENTRY)
})
