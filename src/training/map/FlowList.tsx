import { flowMap } from 'virtual:flow-map'
import { training } from 'virtual:training'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import { arrowLabel, placeLabel } from './labels.ts'

const { map, arrows } = training.words

const KINDS = ['forward', 'returned', 'back', 'danger', 'finish', 'change', 'choose', 'turn'] as const

/** The arrows that leave a state, by kind. */
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
                {`${arrowLabel(arrow)} → ${placeLabel(arrow.to)}`}
              </li>
            ))}
          </ul>
        </li>
      )
    })}
  </ul>
)

/** The map as a nested list: every state with the arrows that leave it. */
export const FlowList = () => (
  <ol className="grid gap-4" aria-label={map.list}>
    {flowMap.places.map(({ id }) => (
      <li key={id}>
        <b>{placeLabel(id)}</b>
        <Arrows from={id} />
      </li>
    ))}
  </ol>
)
