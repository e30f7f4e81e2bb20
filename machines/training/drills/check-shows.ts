import type { Drill } from '../../content/content.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { givenBy } from './debrief.ts'
import { recordOfRoute } from './record.ts'

/** Something that a drill says the phone shows, and that it does not show. */
export interface NotShown {
  readonly list: 'contacts' | 'actions'
  readonly id: string
  /** The good route on which it is missing; left out if no good route reaches the outcome. */
  readonly route?: string
  readonly path: readonly PropertyKey[]
}

const LISTS = ['contacts', 'actions'] as const

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns what `shows` names and a good route does not bring: nothing if all of it is there.
 */
export const notShownIn = ({ shows, routes }: Drill, setting: Setting): readonly NotShown[] => {
  if (!shows) return []
  const outcomes = routes.flatMap(({ name, presses }) => {
    const given = givenBy(recordOfRoute(presses), setting)
    return given ? [{ route: name, given }] : []
  })
  return LISTS.flatMap(list =>
    (shows[list] ?? []).flatMap((id, index): readonly NotShown[] => {
      const item = { list, id, path: ['shows', list, index] }
      if (outcomes.length === 0) return [item]
      const without = outcomes.find(({ given }) => given[list].every(shown => shown.id !== id))
      return without ? [{ ...item, route: without.route }] : []
    })
  )
}
