import type { Text } from '../data/types.ts'

/** Replacement of a label: only Chinese where the English label can stay. */
type Label = string | Text

const [fullScreen, smaller, larger] = [
  { '\'Close fullscreen\'': { zh: '\'退出全屏\'', en: '\'Leave full screen\'' }, '\'Enter fullscreen\'': { zh: '\'全屏\'', en: '\'Enter full screen\'' } },
  { 'title="Decrease font size"': { zh: 'title="缩小备注"', en: 'title="Smaller notes"' } },
  { 'title="Increase font size"': { zh: 'title="放大备注"', en: 'title="Larger notes"' } },
] as const

/**
 * Labels of Slidev's client that no option sets, by file below `@slidev/client`, with their replacements.
 * The reader's own bar is `components/chrome/NavBar.vue`; these are what the presenter still shows.
 */
export const CHROME_LABELS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  'pages/presenter.vue': {
    '`Presenter - ${slidesTitle}`': { zh: '`演讲者视图：${slidesTitle}`', en: '`Presenter view: ${slidesTitle}`' },
    '<span op50 px2>Current</span>': { zh: '<span px2>当前</span>', en: '<span px2>Current</span>' },
    '\n          Next\n': '\n          下一步\n',
    '\n            End of the presentation\n': { zh: '\n            已到最后一步\n', en: '\n            This is the last step.\n' },
    '\'Slides\'': '\'幻灯片\'',
    '\'Screen Mirror\'': { zh: '\'屏幕镜像\'', en: '\'Screen mirror\'' },
    'title="Resize notes panel height"': { zh: 'title="调整备注高度"', en: 'title="Height of the notes"' },
    'title="Resize notes panel"': { zh: 'title="调整备注宽度"', en: 'title="Width of the notes"' },
    ...smaller,
    ...larger,
  },
  'pages/notes.vue': {
    '`Notes - ${slidesTitle}`': { zh: '`备注：${slidesTitle}`', en: '`Notes: ${slidesTitle}`' },
    '`No notes for Slide ${pageNo}.`': { zh: '`本页没有备注`', en: '`No notes for this slide`' },
    ...fullScreen,
    ...smaller,
    ...larger,
  },
  'internals/NoteDisplay.vue': {
    '\'No notes.\'': '\'本页没有备注\'',
  },
  'internals/NoteEditable.vue': {
    '\'No notes for this slide\'': '\'本页没有备注\'',
  },
  'internals/ClicksSlider.vue': {
    '`Clicks in this slide: ${length}`': { zh: '`本页共${total}步`', en: '`Steps of this slide: ${total}`' },
  },
  'internals/ScreenCaptureMirror.vue': {
    'Use screen capturing to mirror your main screen back to presenter view.<br>': {
      zh: '用屏幕共享，把放映的画面显示在这里。<br>',
      en: 'Screen sharing can show here what the audience sees.<br>',
    },
    'Click the button below and <b>select your other monitor or window</b>.': {
      zh: '点下面的按钮，再<b>选放映所在的屏幕或窗口</b>。',
      en: 'Press the button, then <b>choose the screen or window of the slides</b>.',
    },
    'Start Screen Mirroring': { zh: '开始镜像', en: 'Start mirroring' },
  },
  'internals/NavControls.vue': {
    ...fullScreen,
    'title="Go to previous slide"': { zh: 'title="上一步"', en: 'title="Previous step"' },
    'title="Go to next slide"': { zh: 'title="下一步"', en: 'title="Next step"' },
    'title="Show slide overview"': { zh: 'title="幻灯片总览"', en: 'title="Slide overview"' },
    '\'Switch to light mode theme\'': { zh: '\'换成浅色\'', en: '\'Turn to light\'' },
    '\'Switch to dark mode theme\'': { zh: '\'换成深色\'', en: '\'Turn to dark\'' },
    '\'Disable laser pointer\'': { zh: '\'关闭激光笔\'', en: '\'Turn the laser pointer off\'' },
    '\'Enable laser pointer\'': { zh: '\'打开激光笔\'', en: '\'Turn the laser pointer on\'' },
    '\'Hide presenter cursor\'': { zh: '\'在放映中隐藏指针\'', en: '\'Hide the pointer from the audience\'' },
    '\'Show presenter cursor\'': { zh: '\'在放映中显示指针\'', en: '\'Show the pointer to the audience\'' },
    'title="Play Mode"': { zh: 'title="退出演讲者视图"', en: 'title="Leave presenter view"' },
    'title="Toggle Presenter Layout"': { zh: 'title="切换布局"', en: 'title="Change the layout"' },
  },
}
