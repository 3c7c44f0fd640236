import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { ReadingContent } from './content'
import { figuresFor } from '../../data/figures'
import { readingFigure, WIDTHS } from './figures'
import ReadingPage from './ReadingPage.vue'
import '../../styles/reading/index.css'

/** The reading edition as Vue renders it. */
export interface RenderedReading {
  /** Body of the page, with the drawings for a phone. */
  readonly body: string
  /** Drawings for a wide column, by the slide they belong to. */
  readonly wide: Readonly<Record<string, string>>
}

/** Renders the reading edition of one language. */
export async function renderReading(content: ReadingContent): Promise<RenderedReading> {
  const figures = figuresFor(content.lang)
  const body = await renderToString(createSSRApp(ReadingPage, { content, figures }))
  const wide: Record<string, string> = {}
  for (const { id, figure } of content.chapters.flatMap(({ slides }) => slides)) {
    const drawing = figure && readingFigure(figure)
    if (!drawing || drawing.flows)
      continue
    const app = createSSRApp(drawing.component, { data: figures[figure], width: WIDTHS.wide })
    // Their ids must differ from those of the drawings in the page.
    app.config.idPrefix = `wide-${id}`
    wide[id] = await renderToString(app)
  }
  return { body, wide }
}
