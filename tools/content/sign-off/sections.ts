import { areaOf, worksSomewhereIn } from '../../../machines/outcome/area.ts'
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

/** @returns a section for each file of a folder. */
const inFolder = <Value extends { readonly name: string }>(
  group: Exclude<Section['group'], 'words'>,
  files: ReadonlyMap<string, { readonly value: Value }>,
  holds: (value: Value) => unknown = value => value,
  forcesOf: (id: string, value: Value) => readonly string[] = () => []
): readonly Section[] =>
  [...files].map(([id, { value }]) => ({
    id: `${group}/${id}`,
    group,
    name: value.name,
    forces: forcesOf(id, value),
    holds: () => holds(value)
  }))

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
  ...inFolder(
    'services',
    sources.everyService,
    value => value,
    (_, value) => {
      const at = [...sources.everyForce].filter(([id, { value: force }]) =>
        worksSomewhereIn(value, areaOf({ id, ...force }))
      )
      return at.length === sources.everyForce.size ? [] : at.map(([id]) => id)
    }
  ),
  ...inFolder(
    'forces',
    sources.everyForce,
    // Their order in the file is not the order in which they are shown.
    value => ({ ...value, localServices: [...value.localServices].sort(byId) }),
    (id, { localServices }) => [id, ...localServices.flatMap(({ alsoIn = [] }) => alsoIn)]
  ),
  ...inFolder('drills', sources.drills)
]
