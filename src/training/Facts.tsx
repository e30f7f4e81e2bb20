import { content } from 'virtual:content'
import { facts } from 'virtual:facts'
import { useMemo } from 'react'
import type { DayNumber, Force } from '../../machines/content/content.ts'
import { factsSheet, statesOf } from '../../machines/training/facts.ts'
import type { Fact, PlannedFact } from '../../machines/training/rota.ts'
import { useLondonTime } from '../live/platform/clock.ts'
import { FORCE_PARAMETERS, ForceSelect, useChosenForce } from './forces.tsx'
import { isLeftOut } from './left-out.ts'
import { Sheet } from './Sheet.tsx'
import { ViewHeading } from './ViewHeading.tsx'

const RING_ROUND = 'Ring round, in the content editor'

/** The facts; a build for one force shows none of another. */
const editionFacts: readonly Fact[] = facts.filter(
  ({ forces }) => forces.length === 0 || forces.some(id => content.forces.some(force => force.id === id))
)

/** The sheet of facts: all of them, or those of a force. */
export const factsSheetFor = (force: Force | undefined, today: DayNumber) =>
  factsSheet(
    content,
    editionFacts,
    today,
    fact => force === undefined || content.forces.length === 1 || fact.forces.includes(force.id)
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

/** Every fact with its source and age, in the order in which the rota checks and rings them. */
export const Facts = () => {
  const { day: today } = useLondonTime()
  const force = useChosenForce()
  const sheet = useMemo(() => factsSheetFor(force, today), [force, today])
  return (
    <div className="grid gap-4">
      <ViewHeading
        view="facts"
        texts={['Where each fact comes from, how old it is, and what must be checked again.']}
      />
      <Sheet
        sheet={sheet}
        own={FORCE_PARAMETERS}
        draw={{ state: fact => states(statesOf(fact, today)), sources }}
        fields={<ForceSelect label="Where:" />}
        actions={
          !isLeftOut('editor') && (
            <a
              href="../editor/"
              className="inline-flex min-h-12 items-center underline decoration-2 underline-offset-4"
            >
              {RING_ROUND}
            </a>
          )
        }
      />
    </div>
  )
}
