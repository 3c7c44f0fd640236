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
 * The reader's own bar is `components/chrome/NavBar.vue`; these are what the presenter and the overview still show.
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
    '<div class="i-carbon:information my-auto" /> Help': { zh: '<div class="i-carbon:information my-auto" /> 说明', en: '<div class="i-carbon:information my-auto" /> What this is' },
    '<p>This is the hands-free live notes viewer.</p>': { zh: '<p>这里只显示备注，自动跟着翻页。</p>', en: '<p>The notes alone; they turn by themselves.</p>' },
    '<p>It\'s designed to be used in a separate view or device. The progress is controlled by and auto synced with the main presenter or slide.</p>': {
      zh: '<p>翻页由同一浏览器里的幻灯片或演讲者视图决定。</p>',
      en: '<p>They follow the slides or the presenter view in the same browser.</p>',
    },
    '\n        Close\n': '\n        关闭\n',
    'title="Help"': { zh: 'title="说明"', en: 'title="What this is"' },
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
  'internals/QuickOverview.vue': {
    'title="Close"': 'title="关闭"',
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
    'title="More Options"': { zh: 'title="更多选项"', en: 'title="More options"' },
  },
  'internals/SyncControls.vue': {
    'title="Change sync settings"': { zh: 'title="同步设置"', en: 'title="How the windows follow each other"' },
    '<span op75>Slides navigation syncing for </span>': { zh: '<span op75>翻页同步：</span>', en: '<span op75>Following, for the </span>' },
    '\'presenter\' : \'viewer\'': { zh: '\'演讲者视图\' : \'放映窗口\'', en: '\'presenter view\' : \'slides\'' },
    '"Sync Mode"': { zh: '"同步方式"', en: '"This window"' },
    '\'Bidirectional Sync\'': { zh: '\'双向\'', en: '\'follows and leads\'' },
    '\'Receive Only\'': { zh: '\'只跟随\'', en: '\'only follows\'' },
    '\'Send Only\'': { zh: '\'只带动\'', en: '\'only leads\'' },
    '\'Disable\'': { zh: '\'不同步\'', en: '\'is on its own\'' },
  },
  'internals/Settings.vue': {
    '"Invert"': '"反色"',
    '"Brightness"': '"亮度"',
    '"Contrast"': '"对比度"',
    '"Saturation"': '"饱和度"',
    '"Sepia"': '"褐色"',
    '"Hue Rotate"': { zh: '"色相"', en: '"Hue"' },
    '"Cursor Style"': { zh: '"指针"', en: '"Pointer"' },
    '\'Cursor\'': { zh: '\'箭头\'', en: '\'Arrow\'' },
    '\'Laser\'': '\'激光点\'',
    '"Slide Scale"': { zh: '"缩放"', en: '"Size of slides"' },
    '\'Fit\'': '\'适应窗口\'',
    '"Wake Lock"': { zh: '"屏幕常亮"', en: '"Keep the screen on"' },
    '"Hide Idle Cursor"': { zh: '"指针不动时隐藏"', en: '"Hide the pointer at rest"' },
  },
}
