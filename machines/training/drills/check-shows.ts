import type { Drill } from '../../content/content.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { firstItemsOf } from './debrief.ts'
import { recordOfRoute } from './record.ts'

/** An item that a drill says the phone shows, but that the phone does not show. */
export interface MissingItem {
  readonly list: 'contacts' | 'actions'
  readonly id: string
  /** The good route on which it is missing; left out if no good route reaches the outcome. */
  readonly route?: string
  readonly path: readonly PropertyKey[]
}

const LISTS = ['contacts', 'actions'] as const

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns the items that `shows` names and some good route does not show; none if all are shown.
 */
export const missingShows = ({ shows, routes }: Drill, setting: Setting): readonly MissingItem[] => {
  if (!shows) return []
  const outcomes = routes.flatMap(({ name, presses }) => {
    const given = firstItemsOf(recordOfRoute(presses), setting)
    return given ? [{ route: name, given }] : []
  })
  return LISTS.flatMap(list =>
    (shows[list] ?? []).flatMap((id, index): readonly MissingItem[] => {
      const item = { list, id, path: ['shows', list, index] }
      if (outcomes.length === 0) return [item]
      const without = outcomes.find(({ given }) => given[list].every(shown => shown.id !== id))
      return without ? [{ ...item, route: without.route }] : []
    })
  )
}
