import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { ReadingContent } from './content'
import { figuresFor } from '../../data/figures'
import ReadingPage from './ReadingPage.vue'
import '../../styles/reading/index.css'

/** The body of the reading edition as Vue renders it. */
export function renderReading(content: ReadingContent): Promise<string> {
  return renderToString(createSSRApp(ReadingPage, { content, figures: figuresFor(content.lang) }))
}
