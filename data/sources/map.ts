import type { Source } from '../types'

/** Map. */
export const mapSources: readonly Source[] = [
  {
    id: 'tianditu-divisions',
    title: { zh: '天地图 行政区划', en: 'Tianditu administrative divisions' },
    publisher: { zh: '国家基础地理信息中心（天地图）', en: 'National Geomatics Center of China (Tianditu)' },
    date: '2024',
    dateNote: { zh: '页面不标日期，按所用底图的审图年份记。', en: 'Undated page; the review year of its base map is given.' },
    url: 'https://cloudcenter.tianditu.gov.cn/administrativeDivision',
    confidence: 'A',
    note: {
      zh: '只用其区县市名称与数目；稿中地图为另绘示意图，不是这份官方地图。',
      en: 'Used for the names and number of divisions only; the map in this deck is a separate schematic, not this official map.',
    },
  },
]
