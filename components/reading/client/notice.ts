/** The message under the bar: about an unknown address, or the place where the reader left off. */
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

/** Hides the message. */
export function hideNotice(): void {
  if (notice)
    notice.hidden = true
}

/** Says that the address names no section, and what to do. */
export function tellUnknown(): void {
  show(notice?.dataset.unknown ?? '', notice?.dataset.top ?? '', '#cover')
}

/** Offers the section where the reader left off. */
export function offerPlace(section: HTMLElement): void {
  show(notice?.dataset.resume ?? '', section.querySelector('h3')?.textContent ?? '', `#${section.id}`)
}

link?.addEventListener('click', hideNotice)
