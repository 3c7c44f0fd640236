import type { Text } from './types'

/** What the deck is about, in one sentence: the description of its pages, its PDF and its PPTX. */
export const SUBJECT: Text = {
  zh: '《“中国视谷”产业发展规划》解读：三期目标、产业体系、四区分工与核对结果，每个数字注明年份、口径与出处。',
  en: 'Hangzhou’s plan for China Vision Valley, read slide by slide: targets in three stages, the industry, four districts and what checking found, each number with its year, measure and source.',
}
