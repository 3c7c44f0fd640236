import type { Problem } from '../../data/validation/problem'

/**
 * All problems of the data, including files that cannot even be loaded.
 * The data is loaded only here, so that a typing error gives a message and not a stack trace.
 */
export async function loadProblems(): Promise<readonly Problem[]> {
  try {
    const { checkData } = await import('../../data/deck-data')
    return checkData()
  }
  catch (error) {
    return [unreadable(error)]
  }
}

/** The loader's error about a broken file, as a problem with file and line. */
function unreadable(error: unknown): Problem {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  // The compiler names the place in the message, the runtime only in the stack.
  const place = /\b(data\/[\w./-]+\.(?:ts|json)):(\d+)/.exec(`${message}\n${stack}`)
  const said = /ERROR: (.+)/.exec(message)?.[1] ?? message.split('\n')[0]!
  return {
    file: place?.[1] ?? 'data',
    id: place ? `line ${place[2]}` : 'import',
    field: '',
    message: `the file cannot be read: ${withoutFolders(said)}; correct it at or just before this line.`,
  }
}

/** Paths relative to the project. */
function withoutFolders(text: string): string {
  return text.replace(/(['"])(?:file:\/\/)?\/\S*?\/(data\/|scripts\/)/g, '$1$2').replace(/\.$/, '')
}
