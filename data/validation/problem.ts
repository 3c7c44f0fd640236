/** What is wrong with the data, and where. */

/** One thing wrong with the data. */
export interface Problem {
  /** File to open, e.g. `data/facts/seed/baseline.ts`. */
  readonly file: string
  /** Id of the entry, or its place when it has none. */
  readonly id: string
  readonly field: string
  /** What is wrong and how to fix it, to be read after the field’s name. */
  readonly message: string
}

/** A problem in one line of text. */
export function formatProblem({ file, id, field, message }: Problem): string {
  return [file, id, `${field ? `field ${field}: ` : ''}${message}`].join(': ')
}

/** Where an error stands. */
export type Place = Pick<Problem, 'file' | 'id'>

/** An entry of a list, with what is known about it. */
export interface Row<T> extends Place {
  readonly entry: T
}
