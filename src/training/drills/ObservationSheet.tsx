import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/format.ts'
import { observedIn } from '../../../machines/training/drills/session.ts'
import { HeadingRow } from '../Table.tsx'
import { guidanceLabel, settingOfDrill } from './drill-labels.ts'

const { observation } = training.words

const TICKS = [observation.seen, observation.notSeen, observation.notNeeded]

/** Each is written by hand. */
const BOXES = [observation.pressed, observation.keep, observation.tryNext]

interface Point {
  readonly says: string
  /** The line of the guidance that it rests on. */
  readonly guidanceLine?: number
}

/** What the drill adds: what the phone tells the officer, and what interrupts. */
const pointsOf = (drill: Drill): readonly Point[] => {
  const { actions, contacts } = observedIn(drill, settingOfDrill(drill))
  const names = contacts.map(({ name }) => name).join('; ')
  return [
    ...actions.map(({ line }) => ({ says: interpolate(observation.action, { line }) })),
    ...(names ? [{ says: interpolate(observation.contacts, { names }) }] : []),
    ...drill.interruptions.map(({ happens, good, guidanceLine }) => ({
      says: `${happens} ${good}`,
      guidanceLine
    }))
  ]
}

const Points = ({ title, points }: { readonly title: string; readonly points: readonly Point[] }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={TICKS.length + 1} className="sheet-group">
        {title}
      </th>
    </tr>
    {points.map(({ says, guidanceLine }) => (
      <tr key={says}>
        <th scope="row">
          {says} {guidanceLine && <small className="text-soft">{guidanceLabel(guidanceLine)}</small>}
        </th>
        {TICKS.map(tick => (
          <td key={tick} className="before:block before:size-4 before:border before:content-['']" />
        ))}
      </tr>
    ))}
  </tbody>
)

/** One page for an observer of a drill: what a good brief conversation looks like. It has no place for a name. */
export const ObservationSheet = ({ drill }: { readonly drill: Drill }) => (
  <>
    <p>{observation.how}</p>
    <table className="sheet">
      <caption>{observation.filed}</caption>
      <thead>
        <HeadingRow names={[observation.point, ...TICKS]} />
      </thead>
      <Points title={observation.always} points={observation.points} />
      <Points title={interpolate(observation.here, { drill: drill.name })} points={pointsOf(drill)} />
    </table>
    {BOXES.map(box => (
      <p key={box} className="min-h-16 border border-ctl p-2">
        {box}
      </p>
    ))}
  </>
)
