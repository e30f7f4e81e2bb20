import { flowMap } from 'virtual:flow-map'
import { training } from 'virtual:training'
import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import { type DrawnArrow, type DrawnPlace, LABEL_LINE } from '../../../machines/training/map/flow-map.ts'
import { arrowLabel, placeLabel } from './labels.ts'

const { map, arrows } = training.words

/** Labels are drawn above all arrows, so that none runs through them. */
const Words = ({ arrow }: { readonly arrow: DrawnArrow }) =>
  arrow.label && (
    <text
      className="fill-soft stroke-surface stroke-8 [paint-order:stroke] [stroke-linejoin:round]"
      x={arrow.label.x}
      y={arrow.label.y}
      textAnchor="middle"
      dominantBaseline="middle"
    >
      {arrowLabel(arrow)}
    </text>
  )

const PlaceBox = ({ place }: { readonly place: DrawnPlace }) => (
  <>
    <rect
      x={place.x - place.width / 2}
      y={place.y - place.height / 2}
      width={place.width}
      height={place.height}
      rx={12}
      className="fill-page stroke-ctl stroke-[1.5] group-data-state:stroke-(--training) group-data-state:stroke-3 group-data-[state=here]:fill-(--training)"
    />
    <text
      textAnchor="middle"
      dominantBaseline="middle"
      className="fill-ink font-semibold group-data-[state=here]:fill-(--on-training)"
    >
      {place.lines.map((line, index) => (
        <tspan key={line} x={place.x} y={place.y + (index - (place.lines.length - 1) / 2) * LABEL_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  </>
)

const keyOf = ({ from, to, kind }: DrawnArrow) => `${from} ${to} ${kind}`

interface Props {
  /** The states visited, the current one last. */
  readonly route: readonly Place[]
  /** Called when a state is pressed. */
  readonly onPress: (place: Place) => void
}

/**
 * The flow as an SVG drawing, with the forward arrows and those that were taken: all of them would hide the
 * flow. Its text is real text, which can be selected and read out.
 */
const FlowMap = ({ route, onPress }: Props) => {
  const steps = route.slice(1).map((to, index) => `${route[index]} ${to}`)
  const hasDetour = route.includes('danger')
  const width = hasDetour ? flowMap.width : flowMap.narrow
  // If several arrows join the same two states, the forward one is highlighted, else the first.
  const lit = new Set(
    steps.flatMap(step => {
      const own = flowMap.arrows.filter(({ from, to, kind }) => kind !== 'choose' && `${from} ${to}` === step)
      return own.find(({ kind }) => kind === 'forward') ?? own[0] ?? []
    })
  )
  const drawn = flowMap.arrows.filter(arrow => arrow.kind === 'forward' || lit.has(arrow))
  const hasBows = [...lit].some(({ kind }) => kind !== 'forward' && kind !== 'danger')
  const bows = hasBows ? flowMap.bows : 0
  return (
    <svg
      viewBox={`${-bows} 0 ${bows + width} ${flowMap.height}`}
      className="flow-map mx-auto aspect-(--ratio) w-(--width) max-w-none text-[16px] print:w-[min(100%,78vh*var(--ratio))]"
      style={
        {
          '--width': `${bows + width}px`,
          '--ratio': (bows + width) / flowMap.height
        } as CSSProperties
      }
    >
      <title>{map.drawing}</title>
      <defs>
        <marker
          id="head"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerUnits="userSpaceOnUse"
          markerWidth="11"
          markerHeight="11"
          orient="auto"
        >
          <path d="M0,0L10,5L0,10z" fill="context-stroke" />
        </marker>
      </defs>
      {drawn.map(arrow => (
        <polyline
          key={keyOf(arrow)}
          points={arrow.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          className="map-arrow fill-none [stroke-linejoin:round] stroke-ctl stroke-[1.5] [marker-end:url(#head)] data-lit:stroke-(--training) data-lit:stroke-4"
          data-lit={lit.has(arrow) || undefined}
          data-from={arrow.from}
          data-to={arrow.to}
          data-kind={arrow.kind}
        />
      ))}
      {drawn.map(arrow => (
        <Words key={keyOf(arrow)} arrow={arrow} />
      ))}
      {flowMap.places
        .filter(({ id }) => hasDetour || id !== 'danger')
        .map(place => {
          const state = route.at(-1) === place.id ? 'here' : route.includes(place.id) ? 'seen' : undefined
          return (
            <g key={place.id} className="map-place group" data-place={place.id} data-state={state}>
              <a
                href={location.hash || '#'}
                className="outline-none [&:is(:hover,:focus-visible)>rect]:stroke-ink [&:is(:hover,:focus-visible)>rect]:stroke-5"
                onClick={event => {
                  event.preventDefault()
                  onPress(place.id)
                }}
                aria-label={placeLabel(place.id)}
                aria-current={state === 'here'}
              >
                <PlaceBox place={place} />
              </a>
            </g>
          )
        })}
    </svg>
  )
}

/** Scrolls the window, not the page, so that the state in which the route ends is in its middle. */
const bringIntoSight = (mapWindow: HTMLElement) => {
  const state = mapWindow.querySelector('[data-state=here] rect')?.getBoundingClientRect()
  if (!state) return
  const { left, top, width, height } = mapWindow.getBoundingClientRect()
  mapWindow.scrollBy(
    state.x + state.width / 2 - left - width / 2,
    state.y + state.height / 2 - top - height / 2
  )
}

/** The map in a window beside the phone, as tall as it, that scrolls to the state the route ends in. */
export const MapWindow = (props: Props) => {
  const mapWindow = useRef<HTMLDivElement>(null)
  const route = props.route.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the route, and no other change
  useLayoutEffect(() => {
    if (mapWindow.current) bringIntoSight(mapWindow.current)
  }, [route])
  return (
    // On paper the map has a page of its own, of whatever size the paper is.
    <div
      ref={mapWindow}
      className="map-window max-h-[calc(100dvh-10.5rem)] w-full overflow-auto rounded-2xl border border-hair bg-surface lg:h-(--phone-height) print:col-span-full print:h-auto print:max-h-none print:break-after-page print:overflow-visible"
    >
      <FlowMap {...props} />
    </div>
  )
}

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
