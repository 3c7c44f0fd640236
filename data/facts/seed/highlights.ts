import type { StatedFact } from '../../types'
import { at } from './article'

/** Highlights, ¶21–¶23. */
export const highlightFacts: readonly StatedFact[] = [
  {
    id: 'F36',
    kind: 'statement',
    statement: { zh: '两大亮点：智能网联汽车和低空视觉。', en: 'Two highlights: intelligent connected vehicles and low-altitude vision.' },
    value: 2,
    unit: 'items',
    measure: 'count',
    classifier: { zh: '大', en: 'highlights' },
    names: [
      { zh: '智能网联汽车', en: 'intelligent connected vehicles' },
      { zh: '低空视觉', en: 'low-altitude vision' },
    ],
    cites: at(21),
    note: { zh: '前者属七端，后者属多元。', en: 'The first is one of the seven ends, the second a frontier.' },
  },
  {
    id: 'F37',
    kind: 'target',
    statement: { zh: '《规划》提出：视觉感知用于智能网联汽车测试验证和试点示范，拓展低空视觉，发展无人配送车和无人机末端配送。', en: 'The Plan calls for vision perception in the testing and demonstration of connected vehicles, wider low-altitude vision, driverless delivery vehicles and last-mile delivery by drone.' },
    names: [
      { zh: '智能网联汽车测试验证、试点示范', en: 'testing and demonstration of connected vehicles' },
      { zh: '低空视觉', en: 'low-altitude vision' },
      { zh: '无人配送车', en: 'driverless delivery vehicles' },
      { zh: '无人机末端配送', en: 'last-mile delivery by drone' },
    ],
    cites: at(22),
    note: { zh: '未见数量目标。', en: 'No volume targets are given.' },
  },
  {
    id: 'F37-taxi',
    kind: 'statement',
    statement: { zh: '文章以“飞的”称低空出行。', en: 'The article calls low-altitude travel “flying taxis”.' },
    term: { zh: '“飞的”', en: '“flying taxis”' },
    cites: at(22),
    note: { zh: '该词未能与文章逐字核对；未见数量目标。', en: 'The word could not be checked against the article letter by letter; no volume targets are given.' },
  },
  {
    id: 'F38',
    kind: 'statement',
    statement: { zh: '文章列举杭州的四项资质。', en: 'The article lists four titles held by Hangzhou.' },
    value: 4,
    unit: 'items',
    measure: 'count',
    classifier: { zh: '项', en: 'titles' },
    names: [
      { zh: '全国首批新能源汽车示范和推广试点城市', en: 'first-batch national pilot city for new-energy vehicle demonstration and promotion' },
      { zh: '国家5G车联网应用示范区', en: 'national demonstration zone for 5G connected vehicles' },
      { zh: '国家高精度地图应用试点城市', en: 'national pilot city for high-definition maps' },
      { zh: '全国首批“千兆城市”', en: 'first-batch national “gigabit city”' },
    ],
    cites: at(23),
    note: { zh: '文章未写授予日期。', en: 'The article gives no dates.' },
  },
  {
    id: 'F39',
    kind: 'statement',
    statement: { zh: '文章称，“车路云一体化”应用试点城市建设工作“正式启动”。', en: 'The article says that work on becoming a pilot city for vehicle–road–cloud integration has “formally started”.' },
    term: { zh: '车路云一体化', en: 'vehicle–road–cloud integration' },
    cites: at(23),
    note: { zh: '成文早于国家名单公布；名单中杭州与桐乡、德清为一个联合体。', en: 'Written before the national list came out, which names Hangzhou in a consortium with Tongxiang and Deqing.' },
  },
  {
    id: 'F40',
    kind: 'statement',
    statement: { zh: '据一位负责人，智能网联汽车兼具智能物联和高端装备两个产业生态圈，是一张“金名片”。', en: 'According to an official, intelligent connected vehicles join two industry ecosystems, the smart internet of things and high-end equipment, and are a “golden calling card”.' },
    names: [
      { zh: '智能物联', en: 'smart internet of things' },
      { zh: '高端装备', en: 'high-end equipment' },
    ],
    cites: at(23),
    note: { zh: '文章未写负责人姓名；“金名片”是原话。', en: 'The official is not named; “golden calling card” is quoted.' },
  },
]
