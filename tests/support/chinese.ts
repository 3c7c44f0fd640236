/**
 * Chinese in a page that is not marked as such, in what is written and in what is read out; run in the browser, on a page
 * that is shown or on one that was only read.
 */
export function unmarkedChinese({ body }: Document): string[] {
  const foreign = (element: Element) => element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')
  const found: string[] = []
  for (const element of body.querySelectorAll('*')) {
    // The seal is a drawing of one character.
    if (foreign(element) || element.closest('script, style, .seal-badge'))
      continue
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? '')
    for (const text of [...own, ...['aria-label', 'title', 'alt', 'placeholder'].map(name => element.getAttribute(name) ?? '')]) {
      if (/\p{Script=Han}/u.test(text))
        found.push(`<${element.tagName.toLowerCase()}> ${text.trim()}`)
    }
  }
  return found
}
