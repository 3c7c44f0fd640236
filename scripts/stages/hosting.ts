import type { Stage } from './index'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT_FOR_GOOD } from '../lib/serve'

/** Inline scripts of a page. */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** Hashes that allow the inline scripts of a page in a policy. */
function sums(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(INLINE), ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`))]
}

/**
 * What a page may load: its own files, and only those inline scripts that were there when it was built.
 * Inline styles are allowed, in the page and on elements: drawings and Vue set sizes and colours there.
 */
function policy(scripts: readonly string[]): string {
  return [
    'default-src \'self\'',
    `script-src ${['\'self\'', ...scripts].join(' ')}`,
    'style-src \'self\' \'unsafe-inline\'',
    'img-src \'self\' data:',
    'font-src \'self\' data:',
    'object-src \'none\'',
    'base-uri \'none\'',
    'form-action \'none\'',
  ].join('; ')
}

/** Adds a Content-Security-Policy to each page, and files with rules for the hosts that read them. */
export const hosting: Stage = async ({ dir, base, editions }) => {
  const pages = readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.html'))
    .map(entry => join(entry.parentPath, entry.name))
  const all = new Set<string>()
  for (const file of pages) {
    const html = readFileSync(file, 'utf8')
    const own = sums(html)
    own.forEach(sum => all.add(sum))
    writeFileSync(file, html.replace(/<meta charset="utf-8"[^>]*>/i, tag => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${policy(own)}">`))
  }
  // Netlify and Cloudflare Pages read both files, other hosts ignore them.
  writeFileSync(join(dir, '_headers'), [
    `${base}*`,
    `  Content-Security-Policy: ${policy([...all])}; frame-ancestors 'self'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `${base}sw.js`,
    '  Cache-Control: no-cache',
    ...editions.flatMap(({ path }) => [`${base}${path}assets/*`, `  Cache-Control: ${KEPT_FOR_GOOD}`]),
    '',
  ].join('\n'))
  // The more specific address first.
  writeFileSync(join(dir, '_redirects'), [...editions].reverse().map(({ path }) => `${base}${path}*    ${base}${path}404.html   200\n`).join(''))
}
