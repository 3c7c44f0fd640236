/** The line under the bar: an address that leads nowhere, or the place where one left off. */
const notice = document.querySelector<HTMLElement>('[data-notice]')
const text = notice?.querySelector<HTMLElement>('[data-notice-text]')
const link = notice?.querySelector<HTMLAnchorElement>('[data-notice-link]')

function show(words: string, way: string, href: string): void {
  if (!notice || !text || !link)
    return
  text.textContent = words
  link.textContent = way
  link.href = href
  notice.hidden = false
}

/** Takes the line away. */
export function hideNotice(): void {
  if (notice)
    notice.hidden = true
}

/** Says that the address names no section, and how to go on. */
export function tellUnknown(): void {
  show(notice?.dataset.unknown ?? '', notice?.dataset.top ?? '', '#cover')
}

/** Offers the section where one left off. */
export function offerPlace(section: HTMLElement): void {
  show(notice?.dataset.resume ?? '', section.querySelector('h3')?.textContent ?? '', `#${section.id}`)
}

link?.addEventListener('click', hideNotice)
