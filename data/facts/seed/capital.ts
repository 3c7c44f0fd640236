import type { StatedFact } from '../../types'
import { at } from './article'

/** Capital, ¶24. */
export const capitalFacts: readonly StatedFact[] = [
  {
    id: 'F41',
    kind: 'statement',
    statement: { zh: '“中国视谷”产业投资基金总规模30亿元。', en: 'The China Vision Valley industry investment fund has an announced total size of 3 bn yuan.' },
    value: 30,
    unit: 'yi-yuan',
    measure: 'fund',
    term: { zh: '“中国视谷”产业投资基金', en: 'China Vision Valley Industry Investment Fund' },
    cites: at(24),
    note: { zh: '公布的总规模；文章未写日期、出资结构和已投金额。', en: 'The announced size; the article gives no date, investors or amount drawn down.' },
  },
  {
    id: 'F41-initiator',
    kind: 'statement',
    statement: { zh: '杭实集团是基金发起方之一。', en: 'Hangzhou Industrial Investment Group (Hangshi) is one of the fund’s initiators.' },
    term: { zh: '杭实集团', en: 'Hangzhou Industrial Investment Group' },
    cites: at(24),
  },
  {
    id: 'F42',
    kind: 'statement',
    statement: { zh: '杭实集团计划与中国民航机场建设集团、华数集团组建国有平台。', en: 'Hangshi plans a state-owned platform with China Airport Construction Group and Wasu Group.' },
    names: [
      { zh: '杭实集团', en: 'Hangzhou Industrial Investment Group' },
      { zh: '中国民航机场建设集团', en: 'China Airport Construction Group' },
      { zh: '华数集团', en: 'Wasu Group' },
    ],
    cites: at(24),
    note: { zh: '文章写的是“计划”；平台面向低空，不等于视觉产业。', en: 'The article says “plans”; the platform is about low altitude, which is not the vision industry as such.' },
  },
  {
    id: 'F42-platform',
    kind: 'statement',
    statement: { zh: '该平台计划涉及低空公域流量、数字基础设施和物理基础设施。', en: 'The platform is to deal with low-altitude public-domain traffic and with digital and physical infrastructure.' },
    term: { zh: '低空国有平台', en: 'state-owned low-altitude platform' },
    names: [
      { zh: '公域流量', en: 'public-domain traffic' },
      { zh: '数字基础设施', en: 'digital infrastructure' },
      { zh: '物理基础设施', en: 'physical infrastructure' },
    ],
    cites: at(24),
    note: { zh: '计划，成文时尚未落地；“公域流量”一词未能与文章逐字核对。', en: 'A plan, not yet carried out at the time of writing; the words “public-domain traffic” could not be checked against the article letter by letter.' },
  },
  {
    id: 'F42-bridge',
    kind: 'statement',
    statement: { zh: '该平台计划作政府与低空飞行公司之间的桥。', en: 'The platform is meant as a bridge between government and low-altitude flight companies.' },
    names: [
      { zh: '政府', en: 'Government' },
      { zh: '低空飞行公司', en: 'Low-altitude flight companies' },
    ],
    cites: at(24),
    note: { zh: '计划；措辞未能与文章逐字核对。', en: 'A plan; the wording could not be checked against the article letter by letter.' },
  },
]
