import { worksSomewhereIn } from '../../outcome/area.ts'
import { areaIn, type Edition } from '../outcomes/settings.ts'
import { areasOf } from './outcome-changes.ts'

/** What stands behind a tap in every outcome of an area, whatever was said, and did not; or did, and does not. */
export interface ListedChange {
  readonly list: 'localContacts' | 'allContacts' | 'allTips'
  readonly kind: 'gained' | 'lost'
  readonly id: string
  /** Missing if it is so in every area. `undefined` stands for no force. */
  readonly forces?: readonly (string | undefined)[]
}

type Listed = Pick<ListedChange, 'list' | 'id'>

const listedIn = (edition: Edition, force: string | undefined): readonly Listed[] => {
  const area = areaIn(edition, force)
  if (!area) return []
  const { tips, services } = edition.content
  return [
    ...area.localServices.map(({ id }) => ({ list: 'localContacts', id }) as const),
    ...services
      .filter(service => worksSomewhereIn(service, area))
      .map(({ id }) => ({ list: 'allContacts', id }) as const),
    ...tips.map(({ id }) => ({ list: 'allTips', id }) as const)
  ]
}

const missingFrom = (some: readonly Listed[], others: readonly Listed[]) =>
  some.filter(({ list, id }) => !others.some(other => other.list === list && other.id === id))

/** @returns what is listed behind a tap in one edition and not in the other, with the areas where it is so. */
export const listedChanges = (before: Edition, after: Edition): readonly ListedChange[] => {
  const areas = areasOf({ before, after })
  const found = new Map<string, ListedChange & { readonly forces: readonly (string | undefined)[] }>()
  for (const force of areas) {
    const [was, is] = [listedIn(before, force), listedIn(after, force)]
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
    forces.length === areas.length ? change : { ...change, forces }
  )
}
