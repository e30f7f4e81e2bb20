export interface Mutant {
  readonly id: string
  readonly path: string
  /** `machines/x.ts:1:2  What: replacement`. */
  readonly said: string
  /** Whether a test reaches it. */
  isReached?: boolean
  /** The file whose test noticed it. */
  caughtBy?: string
}

/** What is known so far of the mutants of a part: passed from process to process as JSON. */
export interface Found {
  readonly mutants: readonly Mutant[]
  /** Whether a file of tests that has the name of a mutated file is run for its mutants alone. */
  readonly isByName: boolean
  /** Files of tests that fail without a mutant. */
  readonly unfit: string[]
  /** The id of the mutant that is active. */
  trying?: string | undefined
}
