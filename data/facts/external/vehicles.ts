import type { StatedFact } from '../../types'

/** Intelligent connected vehicles and low altitude. */
export const vehicleFacts: readonly StatedFact[] = [
  {
    id: 'E60',
    kind: 'actual',
    year: 2024,
    period: { zh: '7月', en: 'July' },
    term: { zh: '杭州—桐乡—德清联合体', en: 'Hangzhou–Tongxiang–Deqing consortium' },
    statement: {
      zh: '2024年7月，“车路云一体化”试点名单公布，杭州以三地联合体入选。',
      en: 'In July 2024 the vehicle–road–cloud pilot list came out; Hangzhou was named in a consortium of three places.',
    },
    cites: [{ source: 'cinn-v2x-2024' }, { source: 'awingyg-v2x-2024' }, { source: 'victorzhang-v2x-2025' }],
  },
  {
    id: 'E63',
    kind: 'actual',
    year: 2025,
    period: { zh: '6月5日', en: '5 June' },
    statement: {
      zh: '2025年6月5日，杭州发布L3级以上智能网联车辆创新应用管理实施办法。',
      en: 'On 5 June 2025 Hangzhou issued implementation rules for connected vehicles of level 3 and above.',
    },
    cites: [{ source: 'hangzhou-gov-icv-rules-2025' }],
  },
  {
    id: 'E64',
    kind: 'actual',
    value: 329,
    unit: 'yi-yuan',
    year: 2024,
    measure: 'output',
    bound: '>',
    statement: { zh: '2024年杭州低空经济产值超329亿元。', en: 'Hangzhou’s low-altitude output exceeded 32.9 bn yuan in 2024.' },
    cites: [{ source: 'hangzhou-net-low-altitude-2025' }],
  },
  {
    id: 'E64-yoy',
    kind: 'actual',
    value: 26.54,
    unit: 'percent',
    year: 2024,
    measure: 'growth',
    precision: 2,
    statement: { zh: '该产值同比增长26.54%。', en: 'That output grew 26.54% on the year.' },
    cites: [{ source: 'hangzhou-net-low-altitude-2025' }],
  },
  {
    id: 'E65',
    kind: 'target',
    value: 600,
    unit: 'yi-yuan',
    year: 2027,
    measure: 'scale',
    bound: '>',
    statement: {
      zh: '2024年6月文件：到2027年，杭州低空产业规模超600亿元。',
      en: 'Document of June 2024: Hangzhou’s low-altitude industry to exceed 60 bn yuan in scale by 2027.',
    },
    cites: [{ source: 'desk33-low-altitude-2024' }, { source: 'pedaily-low-altitude-2024' }],
  },
  {
    id: 'E66',
    kind: 'actual',
    year: 2025,
    term: { zh: '杭州低空产业发展有限公司', en: 'Hangzhou Low-altitude Industry Development Co.' },
    statement: {
      zh: '杭实集团旗下已有杭州低空产业发展有限公司。',
      en: 'Hangshi Group now has a low-altitude company, Hangzhou Low-altitude Industry Development Co.',
    },
    note: { zh: '未见华数集团、中国民航机场建设集团持股的材料。', en: 'No material was seen on holdings by Wasu Group or China Airport Construction Group.' },
    cites: [{ source: 'dcwnkz-low-altitude-2026' }],
  },
]
