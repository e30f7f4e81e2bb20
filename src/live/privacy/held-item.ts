/** Something that is in memory, in words. */
export interface HeldItem {
  readonly label: string
  readonly values: readonly string[]
}
