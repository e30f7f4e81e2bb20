import type { Sources } from '../parse/sources.ts'

/** A section: content that is signed off together. An edit of it cancels its own sign-off and no other. */
export interface Section {
  /** The path of its file without the extension; `flow` has no file. */
  readonly id: string
  readonly group: 'words' | 'services' | 'forces' | 'drills'
  /** The name of the service, the force or the drill. */
  readonly name?: string
  /** The forces in whose area some of it is shown; none if it is shown everywhere. */
  readonly forces: readonly string[]
  /** Its data, whatever it is made of. */
  readonly holds: () => unknown
}

/** The files whose words reach a phone, each a section. */
const FILES = [
  'before-you-start.yaml',
  'questions.yaml',
  'needs.yaml',
  'tips.yaml',
  'officer-actions.yaml',
  'nations.yaml',
  'bank-holidays.yaml',
  'screens.yaml',
  'times.yaml'
] as const

/**
 * The order of the questions, the transitions, and the needs that answers raise. It is made from rules, which are in no
 * content file.
 */
export const FLOW = 'flow'

/** The sources from which all sections are made. */
export const SECTIONED = [...FILES, 'everyService', 'everyForce', 'drills'] as const
type Sectioned = Pick<Sources, (typeof SECTIONED)[number]>

const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id)

/** @returns every section of the content, without the flow. */
export const sectionsOf = (sources: Sectioned): readonly Section[] => [
  ...FILES.map(
    (file): Section => ({
      id: file.replace('.yaml', ''),
      group: 'words',
      forces: [],
      holds: () => sources[file].value
    })
  ),
  ...[...sources.everyService].map(
    ([id, { value }]): Section => ({
      id: `services/${id}`,
      group: 'services',
      name: value.name,
      forces: [],
      holds: () => value
    })
  ),
  ...[...sources.everyForce].map(
    ([id, { value }]): Section => ({
      id: `forces/${id}`,
      group: 'forces',
      name: value.name,
      forces: [id, ...value.localServices.flatMap(local => local.alsoIn ?? [])],
      // Their order in the file is not the order in which they are shown.
      holds: () => ({ ...value, localServices: [...value.localServices].sort(byId) })
    })
  ),
  ...[...sources.drills].map(
    ([id, { value }]): Section => ({
      id: `drills/${id}`,
      group: 'drills',
      name: value.name,
      forces: [],
      holds: () => value
    })
  )
]
