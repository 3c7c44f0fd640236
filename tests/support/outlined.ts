/** Whether a numeral or a mark, of a drawing or of a page, is drawn by its outline alone, with the paper within; run in the browser. */
export function isOutlined(part: Element): boolean {
  const style = getComputedStyle(part)
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = style.getPropertyValue('--paper')
  const paper = getComputedStyle(probe).color
  probe.remove()
  const [inside, width, line] = part instanceof SVGElement
    ? [style.fill, style.stroke === 'none' ? '0' : style.strokeWidth, style.stroke]
    : [style.color, style.webkitTextStrokeWidth, style.webkitTextStrokeColor]
  return inside === paper && Number.parseFloat(width) > 0 && line !== paper
}
