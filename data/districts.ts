import type { Text } from './types'

/** 核心引领区 or one of the other districts of the four; the cores are among the four. */
export type DistrictTier = 'core' | 'cooperating'

/** A district with a part in the plan. */
export interface District {
  /** Division code of its shape in `map/hangzhou-schematic.json`. */
  readonly adcode: string
  /** Short name for labels. */
  readonly name: Text
  readonly tier: DistrictTier
  /** Fact whose term is the district's role. */
  readonly role: string
  /** Fact whose names are its functions; absent where the article lists none. */
  readonly functions?: string
}

/** The window park: a point on the map, since no outline of it is published. */
export interface Park {
  readonly name: Text
  /** Division code of the district in which its land lies. */
  readonly adcode: string
  /** Fact whose term is its full name and role. */
  readonly role: string
  /** Fact with its area. */
  readonly area: string
}

/** A division of the city that is on the map without a part of its own in the plan. */
export interface OtherDivision {
  readonly adcode: string
  readonly name: Text
}

/** The four districts in the article's order: 双核 first. */
export const districts: readonly District[] = [
  { adcode: '330109', name: { zh: '萧山', en: 'Xiaoshan' }, tier: 'core', role: 'F47', functions: 'F47-functions' },
  { adcode: '330108', name: { zh: '滨江', en: 'Binjiang' }, tier: 'core', role: 'F48', functions: 'F48-functions' },
  { adcode: '330110', name: { zh: '余杭', en: 'Yuhang' }, tier: 'cooperating', role: 'F49' },
  { adcode: '330114', name: { zh: '钱塘', en: 'Qiantang' }, tier: 'cooperating', role: 'F50' },
]

/** The park, a point on the map of the districts. */
export const park: Park = {
  name: { zh: '特别合作园', en: 'Special Cooperation Park' },
  adcode: '330109',
  role: 'F45',
  area: 'E10',
}

/** The other nine divisions, for labels. */
export const otherDivisions: readonly OtherDivision[] = [
  { adcode: '330102', name: { zh: '上城', en: 'Shangcheng' } },
  { adcode: '330105', name: { zh: '拱墅', en: 'Gongshu' } },
  { adcode: '330106', name: { zh: '西湖', en: 'Xihu' } },
  { adcode: '330111', name: { zh: '富阳', en: 'Fuyang' } },
  { adcode: '330112', name: { zh: '临安', en: 'Lin’an' } },
  { adcode: '330113', name: { zh: '临平', en: 'Linping' } },
  { adcode: '330122', name: { zh: '桐庐', en: 'Tonglu' } },
  { adcode: '330127', name: { zh: '淳安', en: 'Chun’an' } },
  { adcode: '330182', name: { zh: '建德', en: 'Jiande' } },
]
