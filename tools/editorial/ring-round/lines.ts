import { hoursWords } from '../../../machines/language/hours-words.ts'
import { dayNumber } from '../../content/days.ts'
import { isFreshByItself, waysToCheck } from '../../content/freshness/dated-facts.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { readable } from '../../content/readable.ts'
import { byDue, dueChecksOf, dueOn, hoursInWords, type Row, rowsIn, rowsOf } from './rows.ts'

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

/** A service counts as checked once each line does. Then its status and note may be out of date. */
const toDoOf = ({ service }: Row, today: string): readonly string[] => {
  const rows = rowsIn(service)
  const { checked, status, note } = service.value
  const left = rows.filter(({ source }) => !isFreshByItself(source, today))
  if (left.length > 0 && left.length < rows.length)
    return [
      `its "Checked" stays as it was until these are checked and right too: ${left.map(({ channel }) => readable(channel)).join(', ')}.`
    ]
  const isWhole = rows.every(
    ({ source }) => waysToCheck(source).includes(checked.how) && !('confirmed' in source && !source.confirmed)
  )
  return [
    ...(isWhole && status !== 'show'
      ? [`its status is still "${readable(status)}": change it in its form.`]
      : []),
    ...(isWhole && note ? ['read its note again: it may no longer be true.'] : [])
  ]
}

/** @returns a text that differs after each edit of a line or of its check. */
export const stateOf = ({ source, service: { value } }: Row): string =>
  JSON.stringify([source, value.checked])

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns every line, the one that is most due first.
 */
export const roundLinesOf = (sources: Pick<Sources, 'serviceEntries' | 'screens.yaml'>, today: string) => {
  const words = hoursWords({ screens: sources['screens.yaml'].value })
  return rowsOf(sources)
    .toSorted(byDue(today))
    .map(row => {
      const { key, channel, number, source, service } = row
      const { value, force } = service
      return {
        ...{ key, channel, number, force, service: value.name, for: value.for, source: value.sources[0] },
        /** As the screen shows them. */
        hours: hoursInWords(row, dayNumber(today), words),
        /** Whether they have times of day, and not only words. */
        hasTimes: source.hours.open !== undefined,
        ask: questionsFor(row).join(' '),
        checked: source.checked ?? value.checked,
        due: dueChecksOf(row, today),
        dueOn: dueOn(row),
        toDo: toDoOf(row, today),
        state: stateOf(row)
      }
    })
}

/** A line with everything that the caller needs. */
export type RoundLine = ReturnType<typeof roundLinesOf>[number]
