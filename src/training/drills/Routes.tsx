import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import type { Stage } from '../../../machines/encounter/encounter.selectors.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { compareParts } from '../../../machines/training/drills/compare.ts'
import {
  type DrillRecord,
  endingOf,
  partsOf,
  pressedIn,
  recordOfRoute
} from '../../../machines/training/drills/record.ts'
import { FlowMap } from '../map/FlowMap.tsx'
import { eventLabel, placeLabel } from '../map/labels.ts'
import { routeOf } from '../walk/route.ts'

const { drills, group } = training.words
const { buttons } = content.screens

const endingLabel = (record: DrillRecord): string | undefined => {
  const ending = endingOf(record)
  return ending && (ending === 'finished' ? buttons.clearAndFinish : buttons.clear)
}

interface PartsProps {
  readonly record: DrillRecord
  /** The places at which another run did something different. */
  readonly differs: ReadonlySet<Stage>
}

/** The parts of the conversation in which two runs differ. */
const differing = (record: DrillRecord, other: DrillRecord | undefined): ReadonlySet<Stage> =>
  new Set(
    other
      ? compareParts(record, other)
          .filter(({ isSame }) => !isSame)
          .map(({ place }) => place)
      : []
  )

const Parts = ({ record, differs }: PartsProps) => {
  const parts = partsOf(record)
  const ending = endingLabel(record)
  if (parts.length === 0 && !ending) return <p>{drills.nothingPressed}</p>
  return (
    <ol className="grid list-decimal gap-1 ps-6 text-base">
      {parts.map(({ place, events }, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route may reach a place twice
        <li key={step}>
          {placeLabel(place)} <b>{events.map(eventLabel).join(', ')}</b>
          {differs.has(place) && ' '}
          {differs.has(place) && <span className="route-differs">{group.different}</span>}
        </li>
      ))}
      {ending && (
        <li>
          <b>{ending}</b>
        </li>
      )}
    </ol>
  )
}

interface RouteProps {
  readonly title: string
  readonly record: DrillRecord
  /** The run to compare with. */
  readonly other: DrillRecord | undefined
}

const Route = ({ title, record, other }: RouteProps) => {
  const differs = differing(record, other)
  return (
    <figure className="drill-card">
      <figcaption className="text-lg font-bold">{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard */}
      <div className="drill-map" tabIndex={0}>
        <FlowMap route={routeOf(pressedIn(record))} differing={differs} zoom={1} />
      </div>
      <Parts record={record} differs={differs} />
    </figure>
  )
}

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  /** The closest good route; left out for the first one. */
  readonly nearest: Drill['routes'][number] | undefined
}

/** The route taken and the good routes, each on the map and as a list with differences marked. */
export const Routes = ({ drill, record, nearest = drill.routes[0] }: Props) => (
  <section className="grid gap-3" aria-labelledby="routes">
    <h2 id="routes" className="text-xl font-bold">
      {drills.routes}
    </h2>
    <div className="drill-ways-gone">
      <Route title={drills.yours} record={record} other={nearest && recordOfRoute(nearest.presses)} />
      {drill.routes.map(({ name, presses }) => (
        <Route
          key={name}
          title={interpolate(drills.goodRoute, { name })}
          record={recordOfRoute(presses)}
          other={record}
        />
      ))}
    </div>
  </section>
)
