import type { StatedFact } from '../../types'
import { at } from './article'

/** Ministry and province, ¶10–¶11. */
export const ministryFacts: readonly StatedFact[] = [
  {
    id: 'F17',
    kind: 'statement',
    statement: { zh: '首要任务是持续放大部省共建效应，向上争取部、省资源。', en: 'The first task is to go on making the most of co-development and to seek ministry and province resources.' },
    term: { zh: '放大部省共建效应', en: 'making the most of ministry–province co-development' },
    cites: at(10),
    note: { zh: '文章写的是争取，未写已获得的支持。', en: 'This is what is sought; the article reports nothing as granted.' },
  },
  {
    id: 'F18',
    kind: 'statement',
    statement: { zh: '《工作要点》提出争取六个方面的支持。', en: 'The work list sets out to seek six kinds of support.' },
    value: 6,
    unit: 'items',
    measure: 'count',
    classifier: { zh: '类', en: 'kinds of support' },
    names: [
      { zh: '发展规划', en: 'development planning' },
      { zh: '重大活动', en: 'major events' },
      { zh: '国际合作', en: 'international cooperation' },
      { zh: '项目协调', en: 'project coordination' },
      { zh: '载体建设', en: 'parks and facilities' },
      { zh: '专项政策', en: 'dedicated policies' },
    ],
    cites: at(11),
    note: { zh: '“争取”是打算，不是已经发生的事。', en: '“Seek” is an intention, not an event.' },
  },
  {
    id: 'F18-meeting',
    kind: 'statement',
    statement: { zh: '争取召开部省（省市）联席会议。', en: 'The city seeks to hold a joint meeting of ministry and province (province and city).' },
    term: { zh: '部省（省市）联席会议', en: 'ministry–province (province–city) joint meeting' },
    cites: at(11),
    note: { zh: '成文时尚未召开。', en: 'Not yet held at the time of writing.' },
  },
  {
    id: 'F19-alliance',
    kind: 'statement',
    statement: { zh: '加快组建国家视觉智能产业技术创新战略联盟。', en: 'The city is to speed up the forming of a national strategic alliance for technology innovation in vision intelligence.' },
    term: { zh: '国家视觉智能产业技术创新战略联盟', en: 'National Strategic Alliance for Technology Innovation in Vision Intelligence' },
    cites: at(11),
    note: { zh: '成文时仍在推进。', en: 'Still pending at the time of writing.' },
  },
  {
    id: 'F19-policy',
    kind: 'statement',
    statement: { zh: '推动出台省级专项政策。', en: 'The city is to push for a dedicated policy at province level.' },
    term: { zh: '省级专项政策', en: 'province-level dedicated policy' },
    cites: at(11),
    note: { zh: '成文时仍在推进。', en: 'Still pending at the time of writing.' },
  },
]
