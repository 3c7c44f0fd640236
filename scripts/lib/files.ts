import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { UserError } from './fail'

/** Names of files and folders that are being written: a dot, the final name, the process that writes. */
const UNFINISHED = /^\.(?:.+)\.(\d+)\.part$/

/**
 * Creates a folder to write to and removes what killed runs have left in it.
 * @throws UserError when it cannot be written
 */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    for (const name of readdirSync(folder)) {
      const owner = UNFINISHED.exec(name)?.[1]
      if (owner && !isRunning(Number(owner)))
        rmSync(join(folder, name), { recursive: true, force: true })
    }
    const probe = temporaryName(join(folder, 'probe'))
    writeFileSync(probe, '')
    rmSync(probe)
  }
  catch (error) {
    throw writeError(folder, error)
  }
}

/** Beside a file or a folder: what is to become it, while this process still works on it. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    // A process of another user cannot be signalled, but it is running.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Writes a file completely or leaves the old one unchanged.
 * @throws UserError when it cannot be written
 */
export function writeWhole(path: string, content: Uint8Array): void {
  const fresh = temporaryName(path)
  try {
    writeFileSync(fresh, content, { flush: true })
    renameSync(fresh, path)
  }
  catch (error) {
    rmSync(fresh, { force: true })
    throw writeError(path, error)
  }
}

/** File system errors in one sentence; other errors stay as they are. */
export function writeError(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new UserError(`the disk is full, ${path} was not written; free some space or pass another folder with --out.`)
  if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR')
    return new UserError(`${path} cannot be written, something else has its name or that of its folder; pass another folder with --out.`)
  if (code)
    return new UserError(`${path} cannot be written (${code}); make it writable or pass another folder with --out.`)
  return error
}
