import type { Lang, Text } from '../../data/types'

/** What the chrome says. It knows neither Slidev nor an edition, so that builds and exports can ask for it too. */
export const WORDS = {
  controls: { zh: '播放控制', en: 'Slide controls' },
  previous: { zh: '上一步', en: 'Previous step' },
  next: { zh: '下一步', en: 'Next step' },
  contents: { zh: '目录', en: 'Contents' },
  overview: { zh: '幻灯片总览', en: 'Slide overview' },
  presenter: { zh: '演讲者视图', en: 'Presenter view' },
  startTimer: { zh: '开始计时', en: 'Start the clock' },
  pauseTimer: { zh: '暂停计时', en: 'Stop the clock' },
  resetTimer: { zh: '重新计时', en: 'Set the clock back' },
  timeLeft: { zh: '剩余时间', en: 'Time left' },
  timeOver: { zh: '超出时间', en: 'Time over' },
  enterFullscreen: { zh: '全屏', en: 'Enter full screen' },
  leaveFullscreen: { zh: '退出全屏', en: 'Leave full screen' },
  blackOn: { zh: '黑屏', en: 'Black screen' },
  sources: { zh: '本页出处', en: 'Sources of this slide' },
  shownFacts: { zh: '本页所见', en: 'On the slide' },
  notedFacts: { zh: '只在备注里', en: 'In the notes only' },
  noFacts: { zh: '本页没有要查的数字或规划用语。', en: 'This slide has no number or term to check.' },
  formula: { zh: '算式', en: 'Formula' },
  inputs: { zh: '其中', en: 'Where' },
  caveat: { zh: '说明', en: 'Note' },
  confidence: { zh: '可信度', en: 'Confidence' },
  newTab: { zh: '在新标签页打开', en: 'opens in a new tab' },
  sourceKeys: { zh: '翻页键照常翻页；Tab逐条走，Shift加上下键滚动；S或Esc关闭', en: 'Page keys still turn; Tab goes from entry to entry, Shift with up or down scrolls; S or Esc closes' },
  backToQuestions: { zh: '回到问题页', en: 'Back to the questions' },
  evidenceFiles: { zh: '全部事实', en: 'All facts' },
  blackHint: { zh: '黑屏中，按任意键恢复', en: 'Screen is black; press any key to return' },
  mainLine: { zh: '正文', en: 'Main line' },
  backup: { zh: '备查', en: 'Backup' },
  download: { zh: '下载PDF', en: 'Download PDF' },
  handout: { zh: '讲义', en: 'Handout' },
  step: { zh: '第{n}步', en: 'Step {n}' },
  asked: { zh: '被问到时', en: 'If asked' },
  sourceList: { zh: '出处', en: 'Sources' },
  close: { zh: '关闭', en: 'Close' },
  dark: { zh: '深色或浅色', en: 'Dark or light' },
  figureFailed: { zh: '这张图没能画出来，图中的内容如下：', en: 'This figure could not be drawn. What it shows:' },
  slideFailed: { zh: '这一页没能载入', en: 'This slide could not be loaded' },
  slideFailedHint: { zh: '网络可能断了。其他页仍可翻看；网络恢复后再试一次。', en: 'The connection may be lost. Other slides can still be turned to; try again when it is back.' },
  tryAgain: { zh: '再试一次', en: 'Try again' },
  notFound: { zh: '没有这个地址', en: 'No slide has this address' },
  notFoundHint: { zh: '下面是全部页面。', en: 'These are all the slides.' },
  readingEdition: { zh: '阅读版', en: 'Reading edition' },
  offer: { zh: '在手机上看', en: 'On a phone' },
  offerText: {
    zh: '幻灯片是横向的，竖屏上字小。阅读版是同样的内容：图按屏幕宽度重排，附讲解、数字与出处。',
    en: 'Slides are wide, and small on an upright screen. The reading edition says the same: its figures are laid out for this width, with the talk, the numbers and their sources.',
  },
  offerRead: { zh: '打开阅读版', en: 'Open the reading edition' },
  offerSlides: { zh: '看幻灯片', en: 'See the slides' },
  letterKeys: { zh: '字母键与句点键起作用', en: 'Letters and the full stop work as shortcuts' },
  keys: {
    zh: '方向键、空格、PageUp、PageDown翻页；Home、End到首尾；B或句点黑屏；C目录；D深色；S出处；R回到问题页；O总览；F全屏；Esc关闭',
    en: 'Arrows, Space, Page Up and Page Down turn; Home and End go to the first and last; B or full stop for black; C contents; D dark or light; S sources; R back to the questions; O overview; F full screen; Esc closes',
  },
} satisfies Record<string, Text>

/** The way from a slide, before its script has run, to the page that needs none. */
export const READ_AS_PAGE: Text = { zh: '直接看阅读版', en: 'Read it as a page' }

/** “第3页，共18页：标题” for screen readers and “备查A2：标题” in the backup part. */
export function announcement(label: string, total: number, title: string, backup: boolean, lang: Lang): string {
  if (backup)
    return lang === 'zh' ? `备查${label}：${title}` : `Backup ${label}: ${title}`
  return lang === 'zh' ? `第${label}页，共${total}页：${title}` : `Slide ${label} of ${total}: ${title}`
}

/** Page number in the corner of a slide, and above its title where it is read. */
export function pageNumber(label: string, total: number, backup: boolean, lang: Lang): string {
  if (!backup)
    return `${label} / ${total}`
  return lang === 'zh' ? `备查${label}` : `Backup ${label}`
}
