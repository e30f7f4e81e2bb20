import type { DateWords } from '../content/content.ts'
import { interpolate } from './interpolate.ts'

type Unit = keyof NonNullable<DateWords['units']>

const inEnglish = (count: number, unit: Unit): string =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(count)

/**
 * @returns a count with its unit, in the right plural: "5 minutes", "2 funud".
 * @param dates the words of the language; English without them.
 */
export const formatUnitCount = (count: number, unit: Unit, dates?: DateWords): string => {
  if (!dates?.units) return inEnglish(count, unit)
  const { usual, others } = dates.units[unit]
  return interpolate(others[count] ?? usual, { count: String(count) })
}
