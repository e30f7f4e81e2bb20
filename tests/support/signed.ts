import { ROLES, type Role } from '../../machines/content/vocabulary.ts'
import type { ChangedEntry } from '../../machines/training/changed-entries.ts'
import {
  type SignedEntry,
  type SignedSection,
  signedChanges
} from '../../machines/training/sign-off/sign-off.ts'
import type { Sources, Texts } from '../../tools/content/parse/sources.ts'
import { signOffOf } from '../../tools/editorial/sign-off/review.ts'
import { checkTexts } from './content.ts'

export const sourcesOf = (texts: Texts): Sources => checkTexts(texts).sources as Sources

export const sectionsIn = (texts: Texts): readonly SignedSection[] => signOffOf(sourcesOf(texts))

/** @returns the text of `sign-off/ROLE.yaml` with these signatures. */
export const signOffRecord = (role: Role, entries: readonly SignedEntry[]): string => {
  const signed = signedChanges(role, entries).map(({ now }) => now)
  return `# What the ${role} has signed off.\n\nrole: ${role}\nsigned:${signed.length > 0 ? `\n${signed.join('\n')}` : ' []'}\n`
}

/** @returns the changes with which a role signs sections of the content as it is. */
export const signing = (role: Role, texts: Texts, sections: readonly string[]): readonly ChangedEntry[] =>
  signedChanges(
    role,
    sections.map(section => ({
      section,
      hash: sectionsIn(texts).find(({ id }) => id === section)?.hash ?? '',
      reference: `national ${role}`,
      on: '2026-11-24'
    }))
  )

interface Signing {
  readonly roles?: readonly Role[]
  readonly on?: string
  /** Section ids; all sections by default. */
  readonly sections?: readonly string[]
}

/** @returns the texts with records as if each role had signed these sections. */
export const signed = (
  texts: Texts,
  { roles = ROLES, on = '2026-11-24', sections: ids }: Signing = {}
): Texts => {
  const sections = sectionsIn(texts)
  const records = roles.map(role => {
    const file = `sign-off/${role}.yaml` as const
    const reference = `national ${role}`
    const earlier = sourcesOf(texts)[file].value.signed
    const entries = sections.flatMap(({ id, hash }) =>
      ids === undefined || ids.includes(id)
        ? { section: id, hash, reference, on }
        : earlier.filter(({ section }) => section === id)
    )
    return [file, signOffRecord(role, entries)] as const
  })
  return new Map([...texts, ...records])
}
