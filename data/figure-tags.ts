/** A figure in the source of a slide. */
export interface FigureTag {
  /** Name of its component. */
  readonly component: string
  /** Which part of the figures' data it draws. */
  readonly key: string
  /** The whole tag as it is written. */
  readonly tag: string
}

/** A component's tag that closes itself, with its attributes in any order and on any number of lines. */
const COMPONENT = /<([A-Z]\w*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/>/g

const DATA = /\s:data=(["'])figures\.(\w+)\1/

/** The figures in the source of a slide: every tag that hands its component data, as `:data="figures.…"`. */
export function figureTags(content: string): readonly FigureTag[] {
  return Array.from(content.matchAll(COMPONENT)).flatMap(([tag, component, attributes]) => {
    const key = DATA.exec(attributes!)?.[2]
    return key === undefined ? [] : [{ component: component!, key, tag }]
  })
}

/**
 * Names of the figures in the source of a slide whose tags `figureTags` cannot read. Slidev may draw them all the same,
 * but without their evidence, their fonts and the guard around them.
 * @param figures names of all components that draw a figure
 */
export function unreadFigures(content: string, figures: readonly string[]): readonly string[] {
  const rest = figureTags(content).reduce((text, { tag }) => text.replace(tag, () => ''), content)
  return Array.from(rest.matchAll(/<([A-Z]\w*)/g), ([, name]) => name!).filter(name => figures.includes(name))
}
