import process from 'node:process'

/** An error whose message is meant for the person at the terminal: one sentence that says what to do. */
export class UserError extends Error {}

/** Runs a command's main function; errors are printed in one sentence and give a non-zero exit code. */
export async function run(name: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    console.error(`${name}: ${error.message}`)
    process.exitCode = 1
  }
}
