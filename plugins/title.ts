/**
 * Marks the punctuation of a Chinese title whose full-width box looks like a hole at title size: the comma, and an opening
 * quotation mark after a character. `styles/slide.css` pulls them in.
 */
export function kernTitle(title: string): string {
  return title
    .replaceAll('，', '<span class="title-comma">，</span>')
    .replace(/(?<=[\p{Script=Han}\d])“/gu, '<span class="title-quote">“</span>')
}
