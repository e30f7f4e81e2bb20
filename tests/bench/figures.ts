/** @returns the figure that as many lie below as above; of an even number the higher of the two in the middle. */
export const median = (figures: readonly number[]): number => share(figures, 0.5)

/** @returns the least figure that 95 of 100 do not exceed. */
export const p95 = (figures: readonly number[]): number => share(figures, 0.95, Math.ceil)

export const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0)

/** @throws if nothing was measured, as a figure of nothing would look like a good one. */
const share = (
  figures: readonly number[],
  part: number,
  round = (at: number) => Math.floor(at) + 1
): number => {
  const sorted = [...figures].sort((a, b) => a - b)
  const figure = sorted[Math.min(round(sorted.length * part), sorted.length) - 1]
  if (figure === undefined) throw new Error('Nothing was measured.')
  return figure
}
