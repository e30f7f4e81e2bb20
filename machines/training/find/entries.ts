import type { SignedSection } from '../../content/content.ts'
import { entryTitle } from '../../content/entry-name.ts'

/** Something in the content that a search can find: a service, a tip, a question. */
export interface Entry {
  /** Its section, as sign-off has it. */
  readonly section: SignedSection
  /** Its id in the section, or the name of its field; the section is the entry if missing. */
  readonly id?: string
  readonly title: string
  /** Every text and number in it. */
  readonly texts: readonly string[]
}

type Held = Readonly<Record<string, unknown>>

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The flow has names of states, but no words of the content. */
const NO_WORDS = 'flow'

const textsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (isHeld(value)) return Object.values(value).flatMap(textsIn)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

const entryOf = (section: SignedSection, value: unknown, name: string): Entry => ({
  section,
  id: isHeld(value) && typeof value.id === 'string' ? value.id : name,
  title: entryTitle(value) ?? name,
  texts: textsIn(value)
})

const entriesOfWords = (section: SignedSection, holds: Held): readonly Entry[] =>
  Object.entries(holds).flatMap(([name, value]) =>
    Array.isArray(value) && value.some(isHeld)
      ? value.map(one => entryOf(section, one, name))
      : [entryOf(section, value, name)]
  )

const LOCAL = 'localServices'

const entriesOfForce = (section: SignedSection, { [LOCAL]: local, ...force }: Held): readonly Entry[] => [
  { section, title: entryTitle(force) ?? section.id, texts: textsIn(force) },
  ...(Array.isArray(local) ? local : []).map(one => entryOf(section, one, LOCAL))
]

/**
 * @param sections all sections of the content, as in sign-off.
 * @returns what a search can find, in the order of the sections.
 */
export const findableIn = (sections: readonly SignedSection[]): readonly Entry[] =>
  sections.flatMap((section): readonly Entry[] => {
    const { id, group, holds } = section
    if (id === NO_WORDS || !isHeld(holds)) return []
    if (group === 'words') return entriesOfWords(section, holds)
    if (group === 'forces') return entriesOfForce(section, holds)
    return [{ section, title: entryTitle(holds) ?? id, texts: textsIn(holds) }]
  })

/** @returns the id in a section's file, such as `num` of `services/num`. */
export const nameInFolder = ({ id }: SignedSection): string => id.split('/').at(-1) ?? id
