import { expect, test } from 'playwright/test'
import { factEntries } from '../../data/registry'

/** The article that the deck starts from; its facts are found by paragraph. */
const ARTICLE = 'zheshang-2024'

/**
 * The facts that stand in each paragraph of the article and in each other source, kept a second time: a fact that is traced
 * to a place where it does not stand is found by the other. A new fact gets its entry here.
 */
const SECOND_ENTRY: Readonly<Record<string, string>> = {
  '¶1': 'F07',
  '¶2': 'F53',
  '¶3': 'F01 F01-yoy',
  '¶4': 'F02 F03 F04',
  '¶5': 'F05 F06 F07',
  '¶8': 'F08 F08-agreement F09',
  '¶9': 'F10 F11 F12 F12-layers F12-ends F13 F13-park F13-cores F13-districts F14 F15 F16',
  '¶10': 'F17',
  '¶11': 'F18 F18-meeting F19-alliance F19-policy',
  '¶13': 'F20 F20-yoy F21 F21-founded F22a F22b F22-age F23',
  '¶14': 'F24 F24b F24c F24-tenth',
  '¶15': 'F11 F25 F25-stage F26 F26-stage F27 F27-stage',
  '¶17': 'F12',
  '¶18': 'F12 F12-layers F12-ends F28 F29 F30 F31 F34-shared',
  '¶19': 'F32 F33',
  '¶20': 'F34 F34-count F34-shared F35 F35-logic',
  '¶21': 'F36',
  '¶22': 'F37 F37-taxi',
  '¶23': 'F38 F39 F40',
  '¶24': 'F41 F41-initiator F42 F42-platform F42-bridge',
  '¶26': 'F43',
  '¶27': 'F43',
  '¶28': 'F13 F13-park F13-cores F13-districts F44 F44-fusion F45 F46 F46-functions F51',
  '¶32': 'F46 F46-functions F47 F47-functions F48 F48-functions F49 F50',
  '¶33': 'F52 F52-term',
  '¶35': 'F53',
  'hangzhou-net-launch-2022': 'E02 E02-core-2025 E02-core-2035 E02-sprint-2035 E02-layers E02-ends',
  '3ctvn-mayor-2023': 'E02-layers',
  'hangzhou-gov-opinions-2023': 'E03 E03-core E03-total E03-positions',
  'chinaz-wuzhen-2024': 'E05 E10',
  'hangzhou-net-jp-firms-2023': 'E07',
  'zjol-park-2022': 'E10 E10-a E10-b E10-c',
  'hangzhou-daily-park-2022': 'E10b',
  'xiaolijiang-window-2024': 'E11',
  'zhejiang-daily-park-2025': 'E12',
  'binjiang-gov-plan-2025': 'E15',
  'qiantang-gov-gdp-2025': 'E16',
  'guanggu-economy-2024': 'E30 E30-yoy',
  'jimu-guanggu-2023': 'E30 E31',
  'xinhua-guanggu-2024': 'E32',
  'chinanews-guanggu-2025': 'E33 E33-gdp',
  'jimu-guanggu-2026': 'E34',
  'chinanews-shenggu-2022': 'E37-2021',
  'soochow-hikvision-2024': 'E40-2022 E40-2023 E40-yoy',
  'shidaotec-hikvision-2025': 'E41 E41-yoy',
  'netease-hikvision-2026': 'E42 E42-yoy',
  '9fzt-hikvision-2026': 'E42 E42-yoy',
  'hikvision-annual-2025': 'E43',
  'hikvision-ir-2025': 'E43b E43b-yoy E43b-auto E43b-auto-yoy',
  'reportify-hikvision-2025': 'E43b E43b-yoy E43b-auto E43b-auto-yoy',
  'zzfmdn-hikvision-2022': 'E43c',
  'dahua-annual-2025': 'E44-2023 E44-2024 E44-yoy E44-innovation E44-innovation-yoy',
  'securitytoday-entity-list-2019': 'E47-us',
  'chinatrademonitor-fcc-2024': 'E47-fcc',
  'reuters-canada-2025': 'E47-canada',
  'zj-stats-communique-2025': 'E51',
  'meiri-shangbao-aiot-2025': 'E53',
  'lianheelec-aiot-2023': 'E56',
  'meiri-shangbao-industry-2026': 'E57 E57-trillion',
  'hangzhou-net-report-2026': 'E58',
  'chinanews-ai-city-2025': 'E59',
  'wenming-five-valleys-2024': 'E59b',
  'cinn-v2x-2024': 'E60',
  'awingyg-v2x-2024': 'E60',
  'victorzhang-v2x-2025': 'E60',
  'hangzhou-gov-icv-rules-2025': 'E63',
  'hangzhou-net-low-altitude-2025': 'E64 E64-yoy',
  'desk33-low-altitude-2024': 'E65',
  'pedaily-low-altitude-2024': 'E65',
  'dcwnkz-low-altitude-2026': 'E66',
  'tianditu-divisions': 'G01',
}

test('each fact is traced to the paragraph or source in which it was found', () => {
  const traced: Record<string, string[]> = {}
  for (const entry of factEntries) {
    for (const { source, at = '' } of entry.kind === 'derived' ? [] : entry.cites) {
      for (const place of at.split(', '))
        (traced[source === ARTICLE ? place : [source, place].filter(Boolean).join(' ')] ??= []).push(entry.id)
    }
  }
  expect(Object.fromEntries(Object.entries(traced).map(([place, ids]) => [place, ids.join(' ')]))).toEqual(SECOND_ENTRY)
})
