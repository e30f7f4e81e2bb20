import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { findingsIn } from '../../content/hours/findings.ts'
import { unquotedHours } from '../ring-round/filled-sheet.ts'

const DAY_NAMES = [
  [/\bmon(?:days?)?\b/gi, 'Mo'],
  [/\btue(?:s|sdays?)?\b/gi, 'Tu'],
  [/\bwed(?:s|nesdays?)?\b/gi, 'We'],
  [/\bthu(?:r|rs|rsdays?)?\b/gi, 'Th'],
  [/\bfri(?:days?)?\b/gi, 'Fr'],
  [/\bsat(?:urdays?)?\b/gi, 'Sa'],
  [/\bsun(?:days?)?\b/gi, 'Su'],
  [/\bweekdays\b/gi, 'Mo-Fr'],
  [/\bweekends\b/gi, 'Sa,Su'],
  [/\b(?:daily|every ?day|(?:7|seven) days(?: a week)?)\b/gi, 'Mo-Su'],
  [/\b(?:bank|public) holidays?\b/gi, 'PH'],
  [/\bclosed\b/gi, 'off'],
  [/\bnoon\b/gi, '12:00'],
  [/\bmidnight\b/gi, '24:00']
] as const

const ALWAYS =
  /^(?:24\/7|24 ?h(?:ou)?rs?(?: a day)?(?:,? (?:7|seven) days(?: a week)?)?|always(?: open)?)\.?$/i

const two = (hour: number) => String(hour).padStart(2, '0')

const asTime = (_: string, hour: string, minutes: string | undefined, half: string): string => {
  const from = half.toLowerCase() === 'p' ? 12 : 0
  return `${two((Number(hour) % 12) + from)}:${minutes ?? '00'}`
}

const as24 = (_: string, hour: string, minutes: string): string => `${two(Number(hour))}:${minutes}`

const TIME = /\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?/gi
const TIME_OF_24 = /\b(\d{1,2})[:.](\d\d)\b/g

/** @returns opening hours as people write them, in the syntax of the content, as far as their meaning is certain. */
const inSyntax = (text: string): string => {
  if (ALWAYS.test(text.trim())) return '24/7'
  const named = DAY_NAMES.reduce((result, [name, day]) => result.replace(name, day), text)
  return named
    .replace(TIME, asTime)
    .replace(TIME_OF_24, as24)
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
 * Reads the opening hours of a cell, in the syntax of the content or as people write them: `Mon-Fri 9am-5pm`.
 * @param nations where the service works.
 * @returns the hours in the syntax of the content, with `PH unknown` if they do not mention bank holidays; or why they
 * cannot be read.
 */
export const plainHours = (
  cell: string,
  nations: readonly (typeof NATIONS)[number][]
): { readonly open: string } | { readonly problem: string } => {
  const written = unquotedHours(cell.trim())
  const ways = [written, inSyntax(written)].flatMap(way => [way, `${way}; PH unknown`])
  const findings = (open: string) => findingsIn(open, { confirmed: false }, nations)
  const open = ways.find(way => findings(way).length === 0)
  if (open !== undefined) return { open }
  const [finding] = findings(written)
  return { problem: (finding ?? []).join(' ').replace(/\.$/, '') }
}
