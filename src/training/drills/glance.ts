import type { Drill } from '../../../machines/content/content.ts'
import type { Debrief } from '../../../machines/training/drills/debrief.ts'
import { type DrillRecord, stagesOf } from '../../../machines/training/drills/record.ts'
import { type Scene, sceneAt } from './labels.ts'

type Phrasing = Scene['ways'][number]

/** The beginning of a debrief: what went well, and what to do differently. */
export interface Glance {
  readonly helped: readonly Phrasing[]
  readonly hurt: readonly Phrasing[]
  /** The number of screens where words were offered but none were chosen. */
  readonly silent: number
  readonly all: number
}

/** @returns the chosen words by their effect, and the number of screens where none were chosen. */
export const glanceOf = (drill: Drill, record: DrillRecord, { said }: Debrief): Glance => {
  const met = stagesOf(record).flatMap(place => {
    const scene = sceneAt(drill, place)
    return scene ? { scene, ways: said.find(one => one.place === place)?.ways ?? [] } : []
  })
  const chosen = met.flatMap(({ scene, ways }) => scene.ways.filter((_, way) => ways.includes(way)))
  return {
    helped: chosen.filter(({ effect }) => effect === 'helps'),
    hurt: chosen.filter(({ effect }) => effect === 'hurts'),
    silent: met.filter(({ ways }) => ways.length === 0).length,
    all: met.length
  }
}
