import type { Source } from '../types'

/** The seed article. */
export const seedSources: readonly Source[] = [
  {
    id: 'zheshang-2024',
    title: {
      zh: '从“中国视谷”到“世界视谷”',
      en: 'From “China Vision Valley” to “World Vision Valley”',
    },
    publisher: { zh: '《浙商》杂志（苏会会）', en: 'Zheshang magazine (Su Huihui)' },
    date: '2024-04',
    dateNote: {
      zh: '文章未标日期；一处转载的网址含2024年4月26日，与文中“一季报”“500多个日夜”相合。',
      en: 'The article is undated; the address of one repost contains 26 April 2024, which fits its references to the first quarter and to 500-odd days.',
    },
    url: 'https://www.kejixun.com/article/650596.html',
    urlNote: { zh: '科技讯转载页。', en: 'Repost on Kejixun.' },
    confidence: 'B',
    note: {
      zh: '本稿读的是转载文本，题名按文中主题记；作者另有署名“中国视谷”融媒体中心的文章，形容词按宣传方口吻对待。',
      en: 'Read as a repost, the title given here after its theme. The author also signs for the China Vision Valley media centre, so its adjectives are read as the promoter’s.',
    },
  },
]
