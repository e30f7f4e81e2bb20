import { content } from 'virtual:content'
import { facts } from 'virtual:facts'
import { useMemo } from 'react'
import type { DayNumber, Fact } from '../../machines/content/content.ts'
import { factsSheet, statesOf } from '../../machines/training/facts.ts'
import { type PlannedFact, rotaCalendar } from '../../machines/training/rota.ts'
import { download } from '../desk/download.ts'
import { Button } from '../live/components/Button.tsx'
import { useLondonTime } from '../live/platform/clock.ts'
import { FORCE_PARAMETERS, ForceSelect, type ForceSelection, parseForceSelection } from './forces.tsx'
import { useHash } from './hash.ts'
import { isLeftOut } from './left-out.ts'
import { Sheet } from './Sheet.tsx'
import { ViewHeading } from './ViewHeading.tsx'

const words = {
  saveCalendar: 'Save for a calendar (ICS)',
  ringRound: 'Ring round, in the content editor'
} as const

/** The facts; a build for one force shows none of another. */
const editionFacts: readonly Fact[] = facts.filter(
  ({ forces }) => forces.length === 0 || forces.some(id => content.forces.some(force => force.id === id))
)

/** The sheet of facts: all of them, or those of the forces that are selected. */
export const factsSheetFor = ({ forces }: ForceSelection, today: DayNumber) =>
  factsSheet(
    content,
    editionFacts,
    today,
    fact =>
      forces.length === content.forces.length || fact.forces.some(id => forces.some(force => force.id === id))
  )

const states = (cell: readonly string[]) => (
  <ul>
    {cell.map(line => (
      <li key={line} className={/^(Overdue|Withdrawn)/.test(line) ? 'font-semibold text-danger' : undefined}>
        {line}
      </li>
    ))}
  </ul>
)

const sources = ({ sources: all, name }: PlannedFact) => (
  <details>
    <summary>
      {all[0]?.title}
      {all.length > 1 && ` and ${all.length - 1} more`} <span className="sr-only">{name}</span>
    </summary>
    <ul className="grid gap-2">
      {all.map(({ title, address, date }) => (
        <li key={`${title} ${address}`}>
          {title}
          <span className="block break-all">{address}</span>
          {date && `Date on the page: ${date}`}
        </li>
      ))}
    </ul>
  </details>
)

/** Every fact with its source and age, in the order in which the rota has them checked, and rung. */
export const Facts = () => {
  const { parameters } = useHash()
  const { day: today } = useLondonTime()
  const area = useMemo(() => parseForceSelection(parameters), [parameters])
  const sheet = useMemo(() => factsSheetFor(area, today), [area, today])
  return (
    <div className="grid gap-4">
      <ViewHeading
        view="facts"
        texts={['Where each fact comes from, how old it is, and what must be checked again.']}
      />
      <Sheet
        sheet={sheet}
        view="facts"
        parameters={parameters}
        own={FORCE_PARAMETERS}
        draw={{ state: fact => states(statesOf(fact, today)), sources }}
        fields={<ForceSelect label="Where:" view="facts" parameters={parameters} />}
        actions={rows => (
          <>
            <Button
              look="small"
              onPress={() => download('reviews.ics', rotaCalendar(rows, today), 'text/calendar')}
            >
              {words.saveCalendar}
            </Button>
            {!isLeftOut('editor') && (
              <a
                href="../editor/"
                className="inline-flex min-h-12 items-center underline decoration-2 underline-offset-4"
              >
                {words.ringRound}
              </a>
            )}
          </>
        )}
      />
    </div>
  )
}
