import { openingWords } from '../../../machines/language/opening-words.ts'
import { dayNumber } from '../../content/days.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { byDue, type Due, dueChecksOf, dueOn, hoursInWords, type Row, rowsOf } from './rows.ts'

/** A line with everything that the caller needs. */
export interface RoundLine {
  readonly key: string
  readonly service: string
  readonly channel: Row['channel']
  /** The number; a web chat has none. */
  readonly number: string | undefined
  /** The hours as the screen shows them. */
  readonly hours: string
  readonly for: string
  /** The questions to ask. */
  readonly ask: string
  readonly source: { readonly title: string; readonly address: string } | undefined
  readonly checked: { readonly on: string; readonly how: string }
  readonly due: readonly Due[]
  /** The last day on which its check counts, as `2027-02-24`. */
  readonly dueOn: string
  /** The force of a local service. */
  readonly force: string | undefined
  /** Everything that the files have about it, as a text that changes with an edit. */
  readonly state: string
}

type Value = Row['service']['value']

/** Facts about a service, and what to ask where we have none. */
const FACTS = [
  { field: 'cost', about: 'the cost', open: ['What does it cost?'] },
  { field: 'onBill', about: 'the phone bill', open: ['Does it show on a phone bill?'] },
  { field: 'tellsPolice', about: 'telling the police', open: ['When do you tell the police?'] },
  { field: 'howToReach', about: 'how to reach you', open: [] }
] as const

const askFacts = (value: Value): readonly string[] =>
  FACTS.flatMap(({ field, about, open }) => {
    const text = value[field]
    return text === undefined ? open : [`We say of ${about}: "${text.replace(/\.$/, '')}". Is that right?`]
  })

const questionsFor = ({ service: { value }, number }: Row): readonly string[] =>
  number === undefined
    ? [`Is there a chat on ${value.website?.address}?`, 'When is it answered, and on bank holidays?']
    : [
        `Is this ${value.name}?`,
        'When are you answered, and on bank holidays?',
        'Who is it for?',
        ...askFacts(value),
        ...(value.website ? [`Is this your site: ${value.website.address}?`] : [])
      ]

/** @returns what changes with each edit of a line or of its check. */
export const stateOf = ({ source, service: { value } }: Row): string =>
  JSON.stringify([source, value.checked])

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns every line, the one that is most due first.
 */
export const roundLinesOf = (
  sources: Pick<Sources, 'serviceEntries' | 'screens.yaml'>,
  today: string
): readonly RoundLine[] => {
  const words = openingWords({ screens: sources['screens.yaml'].value })
  return rowsOf(sources)
    .toSorted(byDue(today))
    .map(row => {
      const { key, channel, number, source, service } = row
      const { value, force } = service
      return {
        key,
        service: value.name,
        channel,
        number,
        hours: hoursInWords(row, dayNumber(today), words),
        for: value.for,
        ask: questionsFor(row).join(' '),
        source: value.sources[0],
        checked: source.checked ?? value.checked,
        due: dueChecksOf(row, today),
        dueOn: dueOn(row),
        force,
        state: stateOf(row)
      }
    })
}
