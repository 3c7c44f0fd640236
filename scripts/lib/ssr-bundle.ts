import type { InlineConfig, Rollup } from 'vite'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { ROOT } from './paths'

/** What a bundle of the project holds. */
export type BundleFiles = Rollup.RollupOutput['output']

/** Bundles with Vite alone, as the deck's own configuration is one for Slidev; nothing is written. */
export async function bundle(config: InlineConfig): Promise<BundleFiles> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { write: false, minify: true, ...config.build },
  })
  return (result as Rollup.RollupOutput).output
}

/**
 * Bundles a module that renders components, and loads it.
 * @param entry path of the module, from the root of the project
 * @param config what the bundle needs beside Vue
 */
export async function loadRenderer<T>(entry: string, config: InlineConfig = {}): Promise<{ readonly module: T, readonly css: string }> {
  const files = await bundle({ ...config, plugins: [vue()], build: { ssr: entry, ssrEmitAssets: true, cssCodeSplit: false } })
  const css = files.flatMap(file => file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : []).join('\n')
  // It lies beside the project's modules for a moment, where it finds Vue; each in a folder of its own, as Node loads an address once.
  mkdirSync(join(ROOT, '.generated'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.generated', 'renderer-'))
  try {
    const chunks = files.filter(file => file.type === 'chunk')
    for (const { fileName, code } of chunks)
      writeFileSync(join(folder, fileName), code)
    const main = chunks.find(({ isEntry }) => isEntry)!
    return { module: await import(pathToFileURL(join(folder, main.fileName)).href) as T, css }
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
