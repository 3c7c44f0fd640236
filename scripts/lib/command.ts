import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import process from 'node:process'
import { UserError } from './fail'

/** How a command is called and what it takes, besides `--help`, which each has. */
interface Usage extends ParseArgsConfig {
  /** What the user types, e.g. `npm run build`. */
  readonly call: string
  /** What `--help` prints. */
  readonly help: string
}

/** Options and positional arguments of a command line. */
function parsed(usage: Usage): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ ...usage, options: { ...usage.options, help: { type: 'boolean' } } })
  }
  catch (error) {
    throw new UserError(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}; see ${usage.call} -- --help.`)
  }
}

/**
 * Runs a command of the project: what its options ask for, or its help. A mistake of the user is told in one sentence and
 * gives a non-zero exit code.
 * @param main gets the command line and gives the exit code
 */
export async function command<T extends Usage>(usage: T, main: (line: ReturnType<typeof parseArgs<T>>) => Promise<number>): Promise<void> {
  try {
    const line = parsed(usage)
    if (line.values.help)
      console.log(usage.help)
    else
      process.exitCode = await main(line as ReturnType<typeof parseArgs<T>>)
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    console.error(`${usage.call.replace(/^npm (?:run )?/, '')}: ${error.message}`)
    process.exitCode = 1
  }
}
