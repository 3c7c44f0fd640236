import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { ReadingContent } from './content'
import { figuresFor } from '../../data/figures'
import ReadingPage from './ReadingPage.vue'
import 'virtual:deck-fonts.css'
import '../../styles/reading.css'

/** The body of the reading edition as HTML that needs no script. */
export async function renderReading(content: ReadingContent): Promise<string> {
  const html = await renderToString(createSSRApp(ReadingPage, { content, figures: figuresFor(content.lang) }))
  // Marks by which Vue would take the page over; nothing does.
  return html.replace(/<!--(?:\[|\]|)-->/g, '')
}
