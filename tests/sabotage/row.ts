/** One guard, broken on purpose: what the mutation run cannot do by itself. */
export interface Sabotage {
  readonly guard: string
  /** What somebody might do to it, by mistake or not. */
  readonly broken: string
  /** The folder, or the one file, that holds the guard. */
  readonly in: string
  /** Matches once in all of that. */
  readonly find: RegExp
  /** What stands there afterwards, with `$1` and the like from the match. */
  readonly put: string
  /** The file of tests that should object, in a browser or not, and a part of their titles. */
  readonly tests: string
  readonly named?: string
  /** The project that runs them, if they are of the real words in another language. */
  readonly language?: 'in Welsh' | 'in Arabic'
}
