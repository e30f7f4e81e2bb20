import { flowMap } from 'virtual:flow-map'
import { training } from 'virtual:training'
import type { Place } from '../../../machines/training/map/flow-map.ts'
import { arrowSaid, placeSaid } from './words.ts'

const { map, arrows } = training.words

const KINDS = ['forward', 'returned', 'back', 'danger', 'finish', 'change', 'choose'] as const

/** The arrows of one place, by their kinds. */
const Arrows = ({ from }: { readonly from: Place }) => (
  <ul className="grid list-disc gap-1 ps-5">
    {KINDS.flatMap(kind => {
      const own = flowMap.arrows.filter(arrow => arrow.from === from && arrow.kind === kind)
      if (own.length === 0) return []
      return (
        <li key={kind}>
          {arrows[kind]}
          <ul className="list-[circle] ps-5">
            {own.map(arrow => (
              <li key={arrow.to} data-from={from} data-to={arrow.to} data-kind={kind}>
                {`${arrowSaid(arrow)} → ${placeSaid(arrow.to)}`}
              </li>
            ))}
          </ul>
        </li>
      )
    })}
  </ul>
)

/** The map as a nested list: every place, and under it every arrow that leads on from there. */
export const FlowList = ({
  places = flowMap.places.map(({ id }) => id)
}: {
  readonly places?: readonly Place[]
}) => (
  <ol className="grid gap-4" aria-label={map.list}>
    {places.map(place => (
      <li key={place}>
        <b>{placeSaid(place)}</b>
        <Arrows from={place} />
      </li>
    ))}
  </ol>
)
