import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { sentence } from '../../../machines/text/sentence.ts'
import { findingsIn } from '../../content/hours/findings.ts'
import { unquotedHours } from '../csv/cells.ts'

const DAY_NAME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b/gi

const ALWAYS =
  /^(?:24\/7|24 ?h(?:ou)?rs?(?: a day)?(?:,? (?:7|seven) days(?: a week)?)?|always(?: open)?)\.?$/i

const twoDigits = (hour: number) => String(hour).padStart(2, '0')

const asTime = (_: string, hour: string, minutes: string | undefined, half: string): string =>
  `${twoDigits((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0))}:${minutes ?? '00'}`

/** @returns opening hours as people write them, in the syntax of the content, as far as their meaning is certain. */
const inSyntax = (text: string): string => {
  if (ALWAYS.test(text.trim())) return '24/7'
  return text
    .replace(DAY_NAME, name => sentence(name.slice(0, 2).toLowerCase()))
    .replace(/\bweekdays\b/gi, 'Mo-Fr')
    .replace(/\bweekends\b/gi, 'Sa,Su')
    .replace(/\b(?:daily|every ?day|(?:7|seven) days(?: a week)?)\b/gi, 'Mo-Su')
    .replace(/\b(?:bank|public) holidays?\b/gi, 'PH')
    .replace(/\bclosed\b/gi, 'off')
    .replace(/\bnoon\b/gi, '12:00')
    .replace(/\bmidnight\b/gi, '24:00')
    .replace(/\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?/gi, asTime)
    .replace(/\b(\d{1,2})[:.](\d\d)\b/g, (_, hour, minutes) => `${twoDigits(Number(hour))}:${minutes}`)
    .replace(/\s*(?:-|–|—|\bto\b|\buntil\b)\s*/gi, '-')
    .replace(/\s*(?:&|\band\b)\s*/gi, ',')
    .replace(/\b(?:off|except)(?: on)? PH\b/gi, 'PH off')
    .replace(/\b([A-Z][a-z]|PH):\s*/g, '$1 ')
    .replace(/\s*[,;\n.]\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b[^;]*? (?:\d|off))/g, '; ')
    .replace(/(\b(?:Mo|Tu|We|Th|Fr|Sa|Su)); (?=(?:Mo|Tu|We|Th|Fr|Sa|Su))/g, '$1,')
    .split(/;\s*/)
    .map(rule => rule.trim())
    .filter(rule => rule !== '' && !/^[A-Z][a-z][A-Za-z,-]* off$/.test(rule))
    .join('; ')
}

/**
 * Reads opening hours in the syntax of the content, or as people write them: `Mon-Fri 9am-5pm`.
 * @param nations where the service works.
 * @returns the hours in the syntax of the content, with `PH unknown` if they do not mention bank holidays; or why they
 * cannot be read.
 */
export const plainHours = (
  cell: string,
  nations: readonly (typeof NATIONS)[number][]
): { readonly open: string } | { readonly problem: string } => {
  const written = unquotedHours(cell.trim())
  const findings = (open: string) => findingsIn(open, { confirmed: false }, nations)
  const ways = [written, inSyntax(written)].flatMap(way => [way, `${way}; PH unknown`])
  const open = ways.find(way => findings(way).length === 0)
  return open === undefined ? { problem: findings(written)[0]?.join(' ') ?? '' } : { open }
}
