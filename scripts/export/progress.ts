import process from 'node:process'

/** Reports progress: on a terminal one line that is overwritten, otherwise a line for each slide. */
export class Progress {
  readonly #live = process.stdout.isTTY

  /** A slide of a file is being printed. */
  slide(file: string, at: number, total: number, title: string): void {
    const line = `${file} ${at}/${total} ${title}`
    if (!this.#live)
      console.log(`  ${line}`)
    else
      process.stdout.write(`\r\x1B[K  ${line.slice(0, Math.max(20, Math.floor(process.stdout.columns / 2)))}`)
  }

  /** Something is finished. */
  done(line: string): void {
    if (this.#live)
      process.stdout.write('\r\x1B[K')
    console.log(line)
  }
}

/** A human-readable file size. */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
