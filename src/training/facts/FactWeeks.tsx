import { training } from 'virtual:training'
import { useState } from 'react'
import type { DayNumber } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { weekdayOf } from '../../../machines/hours/london.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { PlannedFact } from '../../../machines/training/facts/rota.ts'
import { HeadingRow } from '../HeadingRow.tsx'
import { FactRow } from './FactRow.tsx'

const { facts: words } = training.words

/** Up to this many facts, all weeks are open. */
const FEW = 40

interface Week {
  readonly title: string
  readonly facts: readonly PlannedFact[]
}

const titleOf = ({ checkOn }: PlannedFact): string =>
  checkOn === undefined ? words.noReview : formatFullDate(checkOn - weekdayOf(checkOn))

/** @param facts in the order of the rota. */
const weeksOf = (facts: readonly PlannedFact[]): readonly Week[] =>
  [...new Set(facts.map(titleOf))].map(title => ({
    title,
    facts: facts.filter(fact => titleOf(fact) === title)
  }))

interface WeekProps {
  readonly week: Week
  readonly today: DayNumber
  readonly isOpenAtFirst: boolean
}

/** The facts of one week, behind its name. */
const WeekRows = ({ week: { title, facts }, today, isOpenAtFirst }: WeekProps) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const isDated = facts.some(({ checkOn }) => checkOn !== undefined)
  const count = String(facts.length)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} className="sheet-group">
          <button
            type="button"
            className="sheet-fold"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isDated ? interpolate(words.week, { date: title, count }) : `${title} (${count})`}
          </button>
        </th>
      </tr>
      {isOpen && facts.map(fact => <FactRow key={fact.id} fact={fact} today={today} />)}
    </tbody>
  )
}

interface Props {
  /** The facts that match the filters, in the order of the rota. */
  readonly facts: readonly PlannedFact[]
  /** The number of facts without filters. */
  readonly all: number
  readonly today: DayNumber
  /** Whether every week is open, and not only the first. */
  readonly isWhole: boolean
}

/** Facts by the week in which they are to be checked. */
export const FactWeeks = ({ facts, all, today, isWhole }: Props) => (
  <div className="wide">
    <table className="sheet">
      <caption>{interpolate(words.counted, { count: String(facts.length), all: String(all) })}</caption>
      <thead>
        <HeadingRow names={[words.fact, words.about, words.checked, words.review, words.source]} />
      </thead>
      {weeksOf(facts).map((week, at) => (
        <WeekRows
          key={`${week.title} ${facts.length <= FEW}`}
          week={week}
          today={today}
          isOpenAtFirst={isWhole || at === 0 || facts.length <= FEW}
        />
      ))}
    </table>
  </div>
)
