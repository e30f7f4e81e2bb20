import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { DayNumber, Fact } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { ageOf } from '../../../machines/training/facts/facts.ts'
import type { PlannedFact } from '../../../machines/training/facts/rota.ts'
import type { SavedTable } from '../tables/csv.ts'
import { stateLabel } from './state-label.ts'

const { facts: words, factKinds, doubts, tables } = training.words

const doubtsOf = ({ unconfirmed }: Fact): string => {
  if (!unconfirmed) return ''
  return unconfirmed.length === 0
    ? stateLabel('confirmed')
    : interpolate(words.notConfirmed, { what: unconfirmed.map(doubt => doubts[doubt]).join(', ') })
}

const dayOf = (day: DayNumber | undefined): string =>
  day === undefined ? words.noReview : formatFullDate(day)

/** Facts with their ids, numbers and states, and the day in the rota on which each is to be checked, as a table. */
export const factsTable = (facts: readonly PlannedFact[], today: DayNumber): SavedTable => ({
  fields: [
    words.review,
    tables.id,
    words.fact,
    tables.kind,
    tables.forces,
    tables.numbers,
    tables.state,
    doubts.confirmed,
    words.checked,
    words.how,
    words.latestHead,
    words.source
  ],
  data: facts.map(fact => [
    dayOf(fact.checkOn),
    fact.id,
    fact.name,
    factKinds[fact.kind],
    fact.forces.join('; '),
    (fact.numbers ?? []).join('; '),
    stateLabel(ageOf(fact, today)),
    doubtsOf(fact),
    fact.checked ? formatFullDate(fact.checked.on) : words.neverChecked,
    fact.checked ? labelOf(content.screens.checkedHow, fact.checked.how) : '',
    dayOf(fact.reviewBy),
    fact.sources.map(({ title, address }) => `${title}: ${address}`).join('; ')
  ])
})
