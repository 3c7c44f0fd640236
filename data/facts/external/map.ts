import type { StatedFact } from '../../types'

/** Map. */
export const mapFacts: readonly StatedFact[] = [
  {
    id: 'G01',
    kind: 'statement',
    value: 13,
    unit: 'items',
    year: 2021,
    measure: 'count',
    classifier: { zh: '个', en: 'districts and counties' },
    statement: {
      zh: '2021年区划调整后，杭州辖13个区、县（市）。',
      en: 'Since the changes of 2021 Hangzhou has 13 districts, counties and county-level cities.',
    },
    names: [
      { zh: '上城区', en: 'Shangcheng' },
      { zh: '拱墅区', en: 'Gongshu' },
      { zh: '西湖区', en: 'Xihu' },
      { zh: '滨江区', en: 'Binjiang' },
      { zh: '萧山区', en: 'Xiaoshan' },
      { zh: '余杭区', en: 'Yuhang' },
      { zh: '富阳区', en: 'Fuyang' },
      { zh: '临安区', en: 'Lin’an' },
      { zh: '临平区', en: 'Linping' },
      { zh: '钱塘区', en: 'Qiantang' },
      { zh: '桐庐县', en: 'Tonglu' },
      { zh: '淳安县', en: 'Chun’an' },
      { zh: '建德市', en: 'Jiande' },
    ],
    cites: [{ source: 'tianditu-divisions' }],
  },
]
