import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Whether the slide is mounted, even if hidden. */
    __preloaded?: boolean
    /** Slidev's data of the slide behind a route. */
    slide?: {
      readonly title?: string
      readonly note?: string
      /** Its note as HTML; set by the pages that show notes. */
      noteHTML?: string
      readonly frontmatter: Readonly<Record<string, unknown>>
    }
  }
}
