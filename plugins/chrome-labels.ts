import type { Text } from '../data/types.ts'

/** Replacement of a label: only Chinese where the English label can stay. */
type Label = string | Text

/**
 * Labels of Slidev's client that no option sets, by file below `@slidev/client`, with their replacements.
 * The reader's own bar is `components/chrome/NavBar.vue`; these are what the presenter and the overview still show.
 */
export const CHROME_LABELS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  'pages/presenter.vue': {
    '<span op50 px2>Current</span>': { zh: '<span px2>当前</span>', en: '<span px2>Current</span>' },
    '\n          Next\n': '\n          下一步\n',
    '\'Slides\'': '\'幻灯片\'',
    '\'Screen Mirror\'': '\'屏幕镜像\'',
    'title="Resize notes panel height"': 'title="调整备注高度"',
    'title="Resize notes panel"': 'title="调整备注宽度"',
    'title="Increase font size"': 'title="放大备注"',
    'title="Decrease font size"': 'title="缩小备注"',
  },
  'internals/NoteDisplay.vue': {
    '\'No notes.\'': '\'本页没有备注\'',
  },
  'internals/NoteEditable.vue': {
    '\'No notes for this slide\'': '\'本页没有备注\'',
  },
  'internals/QuickOverview.vue': {
    'title="Close"': 'title="关闭"',
    'title="Slides Overview"': { zh: 'title="总览页"', en: 'title="Overview page"' },
  },
  'internals/NavControls.vue': {
    '\'Close fullscreen\'': { zh: '\'退出全屏\'', en: '\'Leave full screen\'' },
    '\'Enter fullscreen\'': { zh: '\'全屏\'', en: '\'Enter full screen\'' },
    'title="Go to previous slide"': { zh: 'title="上一步"', en: 'title="Previous step"' },
    'title="Go to next slide"': { zh: 'title="下一步"', en: 'title="Next step"' },
    'title="Show slide overview"': { zh: 'title="幻灯片总览"', en: 'title="Slide overview"' },
    '\'Disable laser pointer\'': '\'关闭激光笔\'',
    '\'Enable laser pointer\'': '\'打开激光笔\'',
    '\'Hide presenter cursor\'': '\'隐藏指针\'',
    '\'Show presenter cursor\'': '\'显示指针\'',
    'title="Play Mode"': { zh: 'title="退出演讲者视图"', en: 'title="Leave presenter view"' },
    'title="Toggle Presenter Layout"': 'title="切换布局"',
    'title="More Options"': 'title="更多选项"',
  },
  'internals/SyncControls.vue': {
    'title="Change sync settings"': 'title="同步设置"',
  },
}
