import type { Texts } from '../../tools/content/parse/sources.ts'
import { readTexts } from '../../tools/content/read-texts.ts'
import { inEnglish } from '../support/content.ts'

/** A hundred times about as many as there are. */
const FORCES = 4_600
const SERVICES = 10_000
const LOCAL_PER_FORCE = 2
/** Numbers that Ofcom keeps for fiction: a thousand, which services share. */
const numberOf = (at: number) => `0161 496 0${String(at % 1_000).padStart(3, '0')}`

const two = (value: number) => String(value).padStart(2, '0')
const timeAt = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** Opening hours that no other number has. */
const ownHours = (at: number) => {
  const [from, to] = [timeAt(360 + (at % 240)), timeAt(1_020 + Math.floor(at / 240))]
  return [
    `Mo-Fr ${from}-${to}; PH off`,
    `Mo-Th ${from}-${to}; Fr ${from}-16:30; PH unknown`,
    `Mo,We,Fr ${from}-12:00,14:00-${to}; PH 10:00-14:00`,
    `Mo-Fr ${to}-24:00, Mo-Fr ${from}-12:00 unknown; Sa,Su 00:00-24:00; PH 20:00-24:00`
  ][at % 4]
}

/** What is known of a service: what a file has beside its words. */
interface Known {
  readonly status: string
  readonly confirmed: boolean
  readonly hours: string
}

const open = (hours: string | undefined) => `open: "${hours}"`

/** Like the real ones: a third is not confirmed, a quarter held; of the hours a quarter is words, and half round the clock. */
const factsOf = (at: number): Known => ({
  status: ['show', 'check-first', 'check-first', 'held'][at % 4] ?? '',
  confirmed: at % 3 > 0,
  hours: [open('24/7'), 'words: Hours not known.', open('24/7'), open(ownHours(at))][(at % 7) % 4] ?? ''
})

const serviceText = (at: number, indent: string, more: readonly string[]) => {
  const { status, confirmed, hours } = factsOf(at)
  return [
    `name: Service ${at}`,
    `shortName: Service ${at}`,
    'inShort: to talk and report',
    `status: ${status}`,
    'for: For people in sex work in this area. They can talk with you and help you report.',
    'needs: [talk, help-or-support, report-crime]',
    'bestFor: [talk]',
    'phone:',
    `  number: "${numberOf(at)}"`,
    '  sharesNumber: true',
    `  confirmed: ${confirmed}`,
    '  hours:',
    `    ${hours}`,
    `    confirmed: ${confirmed && hours.startsWith('open')}`,
    '    bankHolidays: england-and-wales',
    `website: { address: https://service-${at}.example.org/, confirmed: ${confirmed} }`,
    'note: Last confirmed this year.',
    'sources:',
    `  - title: About us (Service ${at})`,
    `    address: https://service-${at}.example.org/about`,
    'checked: { on: "2026-11-24", how: published }',
    `seen: { phone: ${JSON.stringify(`${numberOf(at)}, ${hours.replace(/^\w+: "?|"$/g, '')}`)} }`,
    'reviewBy: "2027-02-24"',
    ...more
  ]
    .map(line => indent + line)
    .join('\n')
}

const localText = (at: number) =>
  `  - id: local-${at}\n${serviceText(at, '    ', ['area: Some town', 'runBy: charity'])}`

const forceText = (text: string, at: number) => {
  const [head = '', tail = ''] = text.split(/localServices:[\s\S]*?(?=\nsources:)/)
  const locals = Array.from({ length: LOCAL_PER_FORCE }, (_, which) =>
    localText(at * LOCAL_PER_FORCE + which)
  )
  return `${head}localServices:\n${locals.join('\n')}${tail}`
}

/** @returns content a hundred times as large as the real one. */
export const hundredfold = (): Texts => {
  // Nobody has translated what is made up.
  const real = inEnglish(readTexts('content'))
  const forces = [...real].filter(([file]) => file.startsWith('forces/'))
  const texts = new Map([...real].filter(([file]) => !file.startsWith('forces/')))
  for (let at = 0; at < FORCES; at++) {
    const [file = '', text = ''] = forces[at % forces.length] ?? []
    const copy = Math.floor(at / forces.length)
    texts.set(copy === 0 ? file : file.replace('.yaml', `-${copy}.yaml`), forceText(text, at))
  }
  const national = [...real.keys()].filter(file => file.startsWith('services/')).length
  for (let at = FORCES * LOCAL_PER_FORCE + national; at < SERVICES; at++)
    texts.set(`services/service-${at}.yaml`, serviceText(at, '', ['nations: [england]']))
  return texts
}
