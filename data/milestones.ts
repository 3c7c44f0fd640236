/** A point of the target path: one fact, its year and value read from there. */
export interface Milestone {
  /** Fact of the point: a result, a derived value or a target. */
  readonly fact: string
  /** Fact whose term names the stage that ends here. */
  readonly stage?: string
}

/** The target path in chronological order. */
export const milestones: readonly Milestone[] = [
  { fact: 'D01' },
  { fact: 'F20' },
  { fact: 'F24' },
  { fact: 'F25', stage: 'F25-stage' },
  { fact: 'F26', stage: 'F26-stage' },
  { fact: 'F27', stage: 'F27-stage' },
]
