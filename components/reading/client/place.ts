/** The sections of the page, each a slide. */
export const sections: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('[data-slide]')]

const bar = document.querySelector<HTMLElement>('.bar')

/** The section being read: the last one whose top has come near the bar. */
export function sectionInSight(): HTMLElement | undefined {
  const edge = (bar?.offsetHeight ?? 0) + innerHeight / 4
  const passed = sections.filter(section => section.getBoundingClientRect().top <= edge)
  return passed[passed.length - 1] ?? sections[0]
}

/** Share of the page that has been read, from 0 to 1. */
export function shareRead(): number {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement
  return scrollHeight > clientHeight ? Math.min(1, Math.max(0, scrollTop / (scrollHeight - clientHeight))) : 1
}

/** The element that an address names: `undefined` if it names none, `null` if it does not exist. */
export function placeAsked(hash: string): HTMLElement | null | undefined {
  const id = decoded(hash.slice(1))
  return id === '' ? undefined : document.getElementById(id)
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  }
  catch {
    // A malformed escape is treated like any unknown name.
    return `#${id}`
  }
}
