import { worksSomewhereIn } from '../../outcome/area.ts'
import { areaIn, type Revision } from '../outcomes/revision.ts'
import { forcesOfBoth } from './settings.ts'

/** A gain or loss in the full lists behind a tap, which are the same for every outcome in an area. */
export interface FullListChange {
  readonly list: 'localContacts' | 'allContacts' | 'allTips'
  readonly kind: 'gained' | 'lost'
  readonly id: string
  /** Missing if it is so in every area. `undefined` stands for no force. */
  readonly forces?: readonly (string | undefined)[]
}

type ListedItem = Pick<FullListChange, 'list' | 'id'>

const itemsListedIn = (revision: Revision, force: string | undefined): readonly ListedItem[] => {
  const area = areaIn(revision, force)
  if (!area) return []
  const { tips, services } = revision.content
  return [
    ...area.localServices.map(({ id }) => ({ list: 'localContacts', id }) as const),
    ...services
      .filter(service => worksSomewhereIn(service, area))
      .map(({ id }) => ({ list: 'allContacts', id }) as const),
    ...tips.map(({ id }) => ({ list: 'allTips', id }) as const)
  ]
}

const missingFrom = (some: readonly ListedItem[], others: readonly ListedItem[]) =>
  some.filter(({ list, id }) => !others.some(other => other.list === list && other.id === id))

/** @returns items that only one revision lists behind a tap, with the areas where that is so. */
export const fullListChanges = (before: Revision, after: Revision): readonly FullListChange[] => {
  const allForces = forcesOfBoth({ before, after })
  const found = new Map<string, FullListChange & { readonly forces: readonly (string | undefined)[] }>()
  for (const force of allForces) {
    const [was, is] = [itemsListedIn(before, force), itemsListedIn(after, force)]
    const changes = [
      ...missingFrom(was, is).map(one => ({ ...one, kind: 'lost' }) as const),
      ...missingFrom(is, was).map(one => ({ ...one, kind: 'gained' }) as const)
    ]
    for (const change of changes) {
      const key = `${change.list} ${change.kind} ${change.id}`
      found.set(key, { ...change, forces: [...(found.get(key)?.forces ?? []), force] })
    }
  }
  return [...found.values()].map(({ forces, ...change }) =>
    forces.length === allForces.length ? change : { ...change, forces }
  )
}
