/** Something held in memory, as text. */
export interface HeldItem {
  readonly label: string
  readonly values: readonly string[]
}
