import dagre from '@dagrejs/dagre'
import type { Content } from '../../../machines/content/content.ts'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import {
  type ArrowKind,
  type DrawnArrow,
  type DrawnPlace,
  type FlowDrawing,
  headingOf,
  LABEL_LINE,
  type MapArrow,
  mapArrows,
  mapPlaces,
  type Point
} from '../../../machines/training/map/flow-map.ts'

const WIDTH = 216
const PADDING = 14
const CHARACTERS = 23
const MARGIN = 8
/** The width beside the flow for the detour to danger. */
const DETOUR = 210
/** The width on the other side for the curved arrows. */
const BOWS = 130

/** @returns the text in lines that fit into a box. */
const wrapped = (words: string): readonly string[] => {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < CHARACTERS) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines
}

const placeTitle = (place: Place, content: Content): string =>
  place === 'danger' || place === 'nearNow' ? content.screens.danger.title : headingOf(place, content)

const sizeOf = (place: Place, content: Content) => {
  const lines = wrapped(placeTitle(place, content))
  return { width: WIDTH, height: lines.length * LABEL_LINE + PADDING, lines }
}

/** Arrows that do not lead forward run in separate lanes, so that none hides another. */
const LANES: readonly ArrowKind[] = ['back', 'returned', 'finish', 'change', 'choose', 'turn', 'danger']
const lane = ({ kind }: MapArrow) => LANES.indexOf(kind) * 7

/** A curved arrow beside the flow, wider the further apart its ends are. */
const bow = (from: DrawnPlace, to: DrawnPlace, arrow: MapArrow): readonly Point[] => {
  const bulge = 18 + lane(arrow) + Math.abs(from.y - to.y) / 12
  const start = { x: from.x - from.width / 2, y: from.y - 4 }
  const end = { x: to.x - to.width / 2, y: to.y + 4 }
  const out = Math.min(start.x, end.x) - bulge
  return [start, { x: out, y: start.y }, { x: out, y: end.y }, end]
}

/** An arrow between the flow and the detour beside it. */
const aside = (from: DrawnPlace, to: DrawnPlace, arrow: MapArrow): readonly Point[] => {
  const isOut = to.id === 'danger'
  const [step, detour] = isOut ? [from, to] : [to, from]
  const offset = isOut ? -5 : 5
  const x = detour.x - detour.width / 2 - 24 - lane(arrow) + offset
  const points = [
    { x: step.x + step.width / 2, y: step.y + offset },
    { x, y: step.y + offset },
    { x, y: detour.y + offset },
    { x: detour.x - detour.width / 2, y: detour.y + offset }
  ]
  return isOut ? points : points.toReversed()
}

/** The width in pixels for the label of an arrow: two answers, or a sentence, need more. */
const wordsWidth = ({ from, to, events }: MapArrow): number => {
  if (from === 'nearNow' || to === 'nearNow') return 256
  return events.length === 2 ? 160 : 96
}

/** The flow, laid out by its forward arrows from top to bottom. */
const graphOf = (content: Content, forward: readonly MapArrow[]) => {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 13, edgesep: 12, marginx: MARGIN, marginy: MARGIN })
  for (const place of mapPlaces()) if (place !== 'danger') graph.setNode(place, sizeOf(place, content))
  for (const arrow of forward)
    graph.setEdge(arrow.from, arrow.to, {
      width: wordsWidth(arrow),
      height: 16,
      labelpos: 'c',
      weight: arrow.to === 'outcome' ? 1 : 3
    })
  dagre.layout(graph)
  return graph
}

/**
 * Lays the flow out as a drawing.
 * @param content gives the text of each state.
 * @returns the position of each state and arrow of the encounter machine, in pixels, for labels of 16 px.
 */
export const flowDrawing = (content: Content): FlowDrawing => {
  const arrows = mapArrows()
  const forward = arrows.filter(({ kind, from, to }) => kind === 'forward' && from !== to)
  const graph = graphOf(content, forward)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  const places = mapPlaces().map((id): DrawnPlace => {
    const size = sizeOf(id, content)
    if (id === 'danger') return { id, ...size, width: 120, x: width + DETOUR - 72, y: height / 2 }
    const { x, y } = graph.node(id) as Point
    return { id, ...size, x, y }
  })
  const placed = new Map(places.map(place => [place.id, place]))
  const drawn = arrows.map((arrow): DrawnArrow => {
    const [from, to] = [placed.get(arrow.from), placed.get(arrow.to)]
    if (!from || !to) throw new Error(`The map has no place for ${arrow.from} or ${arrow.to}.`)
    if (arrow.from === 'danger' || arrow.to === 'danger') return { ...arrow, points: aside(from, to, arrow) }
    if (!forward.includes(arrow)) return { ...arrow, points: bow(from, to, arrow) }
    const { points, x, y } = graph.edge(arrow.from, arrow.to) as Point & { points: readonly Point[] }
    return { ...arrow, points, label: { x, y } }
  })
  return { width: width + DETOUR, narrow: width, bows: BOWS, height, places, arrows: drawn }
}
