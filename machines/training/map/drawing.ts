import type { Place } from '../../encounter/encounter.selectors.ts'
import type { MapArrow } from './flow-map.ts'

/** From one line of a label to the next, in pixels, for text of 16 px. */
export const LABEL_LINE = 20

export interface Point {
  readonly x: number
  readonly y: number
}

/** A place with its words, by its middle. Pixels. */
export interface DrawnPlace extends Point {
  readonly id: Place
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** An arrow along its points. Those that lead forward have a place for their words; the others are bows beside the flow. */
export interface DrawnArrow extends MapArrow {
  readonly points: readonly Point[]
  readonly label?: Point
}

/** A test that holds the flow, with the places that it names: none if it walks them all. */
export interface FlowTest {
  readonly title: string
  readonly places: readonly Place[]
}

export interface FlowDrawing {
  readonly width: number
  /** Without the detour to danger, which is drawn at the side. */
  readonly narrow: number
  /** How far arrows that are no part of the way forward reach beyond the beginning of a line. */
  readonly bows: number
  readonly height: number
  readonly places: readonly DrawnPlace[]
  readonly arrows: readonly DrawnArrow[]
}
