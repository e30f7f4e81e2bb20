import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
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

const { drills } = training.words
const { buttons } = content.screens

const endingLabel = (record: DrillRecord): string | undefined => {
  const ending = endingOf(record)
  return ending && (ending === 'finished' ? buttons.clearAndFinish : buttons.clear)
}

const Parts = ({ record }: { readonly record: DrillRecord }) => {
  const parts = partsOf(record)
  const ending = endingLabel(record)
  if (parts.length === 0 && !ending) return <p>{drills.nothingPressed}</p>
  return (
    <ol className="grid list-decimal gap-1 ps-6 text-base">
      {parts.map(({ place, events }, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place may be met twice
        <li key={step}>
          {placeLabel(place)} <b>{events.map(eventLabel).join(', ')}</b>
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

const Route = ({ title, record }: { readonly title: string; readonly record: DrillRecord }) => (
  <figure className="drill-card">
    <figcaption className="text-lg font-bold">{title}</figcaption>
    <div className="drill-map">
      <FlowMap route={routeOf(pressedIn(record))} />
    </div>
    <Parts record={record} />
  </figure>
)

/** The route taken beside the good routes, each on the map and as a list. */
export const Routes = ({ drill, record }: { readonly drill: Drill; readonly record: DrillRecord }) => (
  <section className="grid gap-3" aria-labelledby="routes">
    <h2 id="routes" className="text-xl font-bold">
      {drills.routes}
    </h2>
    <div className="drill-ways-gone">
      <Route title={drills.yours} record={record} />
      {drill.routes.map(({ name, presses }) => (
        <Route key={name} title={interpolate(drills.goodRoute, { name })} record={recordOfRoute(presses)} />
      ))}
    </div>
  </section>
)
