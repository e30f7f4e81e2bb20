/** Something that is in memory, in words. */
export interface Held {
  readonly name: string
  readonly said: readonly string[]
}
