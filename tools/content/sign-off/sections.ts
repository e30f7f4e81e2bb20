import { worksIn } from '../../../machines/outcome/area.ts'
import type { SignedSection } from '../../../machines/training/sign-off/sign-off.ts'
import type { Sources } from '../parse/sources.ts'

/** A section: content that is signed off together. An edit of it cancels its own sign-off and no other. */
export interface Section extends Omit<SignedSection, 'holds' | 'hash' | 'marks'> {
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

const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id, 'en')

type Named = { readonly value: { readonly name: string } }

/** @returns a section for each file of a folder. */
const inFolder = <File extends Named>(
  group: Exclude<Section['group'], 'words'>,
  files: ReadonlyMap<string, File>,
  forcesOf: (id: string, value: File['value']) => readonly string[],
  holds: (value: File['value']) => unknown = value => value
): readonly Section[] =>
  [...files].map(([id, { value }]) => ({
    ...{ id: `${group}/${id}`, group, name: value.name },
    forces: forcesOf(id, value),
    holds: () => holds(value)
  }))

/** @returns every section of the content, without the flow. */
export const sectionsOf = (sources: Sectioned): readonly Section[] => {
  const { everyService, everyForce, drills } = sources
  return [
    ...FILES.map(
      (file): Section => ({
        ...{ id: file.replace('.yaml', ''), group: 'words', forces: [] },
        holds: () => sources[file].value
      })
    ),
    ...inFolder('services', everyService, (_, { nations }) => {
      const at = [...everyForce].filter(([, { value }]) =>
        value.nations.some(one => worksIn({ nations }, one))
      )
      return at.length === everyForce.size ? [] : at.map(([id]) => id)
    }),
    ...inFolder(
      'forces',
      everyForce,
      (id, { localServices }) => [id, ...localServices.flatMap(({ alsoIn = [] }) => alsoIn)],
      // Their order in the file is not the order in which they are shown.
      value => ({ ...value, localServices: [...value.localServices].sort(byId) })
    ),
    ...inFolder('drills', drills, () => [])
  ]
}
