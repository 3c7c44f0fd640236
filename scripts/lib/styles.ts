import type { ResolvedConfig } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './paths'

/** Where the deck's styles stand: in style sheets and in components. */
const FOLDERS = ['styles', 'components', 'layouts']

/** Every file with styles, relative to the project. */
export function styleFiles(root = ROOT): readonly string[] {
  return FOLDERS.flatMap(folder => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter(entry => entry.isFile() && /\.(?:css|vue)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
}

/** The styles of a file, each line where it stands in the file. */
export function stylesOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.css'))
    return text
  const blank = (part: string) => part.replace(/[^\n]/g, '')
  let styles = ''
  let done = 0
  for (const match of text.matchAll(/(?<=^<style[^>]*>)[\s\S]*?(?=^<\/style>)/gm)) {
    styles += blank(text.slice(done, match.index)) + match[0]
    done = match.index + match[0].length
  }
  return styles
}

/**
 * What Vite's two readers of styles cannot read, one sentence for each file. Asked before anything is built: once the
 * style sheets are one, no reader can tell any more from which file a line came.
 */
export async function styleProblems(root = ROOT): Promise<readonly string[]> {
  const { preprocessCSS, resolveConfig } = await import('vite')
  const reader = (css: object) => resolveConfig({ configFile: false, root, logLevel: 'silent', css }, 'build')
  // One sees a block that is never closed, the other a rule or a query that is none.
  const readers: readonly ResolvedConfig[] = [
    await reader({ postcss: { plugins: [{ postcssPlugin: 'only-read' }] } }),
    await reader({ transformer: 'lightningcss' }),
  ]
  const files = styleFiles(root).map(file => join(root, file))
  const problems = await Promise.all(files.map(async (file) => {
    const styles = stylesOf(file)
    for (const config of readers) {
      try {
        // Files that it names are read by themselves.
        await preprocessCSS(styles.replace(/@import[^;]*;/g, ''), file.replace(/\.vue$/, '.css'), config)
      }
      catch (error) {
        const { message, reason, line, loc } = error as Error & { readonly reason?: string, readonly line?: number, readonly loc?: { readonly line?: number } }
        const said = reason ?? message.split('\n')[0]!.replace(/^\[[^\]]*\]\s*/, '')
        return [`${relative(root, file)}:${loc?.line ?? line ?? 1}: the styles cannot be read (${said}); correct them at or just before this line.`]
      }
    }
    return []
  }))
  return problems.flat()
}
