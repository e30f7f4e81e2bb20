import type { Role } from '../../machines/content/vocabulary.ts'
import type { ChangedEntry } from '../../machines/training/changed-entries.ts'
import { type SignedEntry, signedChanges } from '../../machines/training/sign-off/sign-off.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { sectionsIn } from './signed.ts'

/** @returns the text of `sign-off/ROLE.yaml` with these signatures. */
export const signOffRecord = (role: Role, entries: readonly SignedEntry[]): string => {
  const signed = signedChanges(role, entries).map(({ now }) => now)
  return `# What the ${role} has signed off.\n\nrole: ${role}\nsigned:${signed.length > 0 ? `\n${signed.join('\n')}` : ' []'}\n`
}

/** @returns the changes by which a role signs sections of some content, as they are there. */
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
