import type { Page } from 'playwright/test'
import { HANDED_ON, MARKS, OWN } from './looks'

/** States and boxes that nothing is in while its looks are taken. */
const PASSING = /:(?:hover|focus|active|disabled|checked|target|invalid|fullscreen)|::(?:backdrop|selection|marker|view-transition)|\[open\]/

/** Properties that set several of those that looks show. */
const SHORT = ['background', 'border', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-color', 'border-style', 'border-width', 'flex', 'flex-flow', 'font', 'gap',
  'grid-area', 'grid-column', 'grid-row', 'grid-template', 'inset', 'list-style', 'margin', 'overflow', 'padding', 'place-items', 'text-wrap', 'white-space']

/**
 * What the rules of a style sheet ask for that the looks of a page do not show: everything in a state that passes, under a
 * condition or in a part that nobody opens; elsewhere the properties that looks leave out, such as how long something takes.
 * @param styles text of the style sheet, as it is written
 * @param whole every declaration, for what no look is taken of
 */
export function declaredIn(page: Page, styles: string, whole = false): Promise<string> {
  // The compiler of components replaces these by plain selectors.
  const plain = styles.replace(/@import[^;]*;/g, '').replace(/:(?:deep|global|slotted)\(/g, ':is(')
  return page.evaluate(({ plain, whole, passing, shown, marked }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(plain)
    const told: string[] = []
    const tell = (rules: CSSRuleList, around: string, conditional: boolean) => {
      for (const rule of rules) {
        const own = rule instanceof CSSStyleRule
          ? rule.selectorText
          : rule instanceof CSSGroupingRule || rule instanceof CSSKeyframesRule ? rule.cssText.slice(0, rule.cssText.indexOf('{')).trim() : ''
        const where = [around, own].filter(Boolean).join(' ')
        const style = (rule as CSSStyleRule).style as CSSStyleDeclaration | undefined
        if (style) {
          const seen = /::(?:before|after)/.test(where) ? marked : shown
          const all = whole || conditional || new RegExp(passing).test(where) || !(rule instanceof CSSStyleRule || own === '')
          const asked = style.cssText.split(/;(?![^(]*\))\s*/).filter(Boolean).filter(asked => all || !seen.includes(asked.slice(0, asked.indexOf(':'))))
          if (asked.length > 0)
            told.push([where, ...asked.map(line => `  ${line.replace(/\s+/g, ' ').replace(/^(animation: ).*\bnone\b[^!]*?( !important)?$/, '$1none$2')}`)].join('\n'))
        }
        if ('cssRules' in rule)
          tell(rule.cssRules as CSSRuleList, where, conditional || !(rule instanceof CSSStyleRule))
      }
    }
    tell(sheet.cssRules, '', false)
    return told.join('\n')
  }, { plain, whole, passing: PASSING.source, shown: [...HANDED_ON, ...OWN, ...SHORT], marked: MARKS })
}
