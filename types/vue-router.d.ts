import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Whether the slide is mounted, be it hidden. */
    __preloaded?: boolean
    /** What Slidev knows of the slide behind a route. */
    slide?: {
      readonly title?: string
      readonly note?: string
      /** Its note as HTML; pages that show notes put it there. */
      noteHTML?: string
      readonly frontmatter: Readonly<Record<string, unknown>>
    }
  }
}
