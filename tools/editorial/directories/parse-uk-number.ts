import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { digitsOf } from '../../../machines/text/digits.ts'
import { isCostly, isShortNumber, isUkNumber, mayBeRung } from '../../content/phone-number.ts'
import { costsMore } from '../../content/rules/numbers.ts'

/** What people write before a number. */
const LABEL = /^(?:tel(?:ephone)?|phone|t|call|ring|text)?[.:\s]*/i

const written = (cell: string): string => {
  const bare = cell.replace(LABEL, '').trim()
  if (isUkNumber(bare)) return bare
  const parsed = parsePhoneNumberFromString(bare, 'GB')
  return parsed?.country === 'GB' && parsed.ext === undefined ? parsed.formatNational() : bare
}

/**
 * @param cell a number as people and spreadsheets write it, perhaps with the code of the UK or without its first zero.
 * @returns the number as it is dialled in the UK, spaced for reading; or why it is refused.
 */
export const parseUkNumber = (cell: string): { readonly number: string } | { readonly problem: string } => {
  const number = written(cell)
  if (/^(?:999|112)$/.test(digitsOf(number)) || !mayBeRung(number))
    return { problem: `${number} is the emergency number, not a service` }
  if (/\p{L}/u.test(number)) return { problem: `"${number}" is more than a number` }
  if (!isShortNumber(digitsOf(number)) && isCostly(number))
    return { problem: costsMore(number).join(' ').replace(/\.$/, '') }
  return isUkNumber(number) ? { number } : { problem: `"${number}" is not a UK number` }
}
