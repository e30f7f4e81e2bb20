import type { Place } from '../../encounter/encounter.selectors.ts'
import type { MapArrow } from './flow-map.ts'

/** The line height of a label, in pixels, for text of 16 px. */
export const LABEL_LINE = 20

export interface Point {
  readonly x: number
  readonly y: number
}

/** A place with its words, positioned by its centre, in pixels. */
export interface DrawnPlace extends Point {
  readonly id: Place
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** An arrow, by its points. Forward arrows have a position for their label; the others are curves beside the flow. */
export interface DrawnArrow extends MapArrow {
  readonly points: readonly Point[]
  readonly label?: Point
}

export interface FlowDrawing {
  readonly width: number
  /** The width without the detour to danger, which is at the side. */
  readonly narrow: number
  /** How far arrows that do not lead forward reach to the left of the flow. */
  readonly bows: number
  readonly height: number
  readonly places: readonly DrawnPlace[]
  readonly arrows: readonly DrawnArrow[]
}
