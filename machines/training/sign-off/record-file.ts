import type { SignedSection } from '../../content/content.ts'
import type { Role } from '../../content/vocabulary.ts'
import { markOf } from './sign-off.ts'

/** What somebody signs in their role. */
export interface Signing {
  readonly role: Role
  /** The ids of the sections that were looked at. */
  readonly sections: readonly string[]
  /** A force and a post, never a name. */
  readonly reference: string
  /** As `2026-11-24`. */
  readonly on: string
}

interface Entry {
  readonly section: string
  readonly hash: string
  readonly reference: string
  readonly on: string
}

const written = ({ section, hash, reference, on }: Entry): string =>
  [`  - section: ${section}`, `    hash: ${hash}`, `    reference: ${reference}`, `    on: "${on}"`].join(
    '\n'
  )

/**
 * Makes the whole file of a role: what it signed before stays, and each section that it signs now has one new entry.
 * @param sections every section, with its marks and the hash of what it holds now.
 * @param dayWritten writes a day as `2026-11-24`.
 * @returns YAML to commit as `sign-off/ROLE.yaml`.
 */
export const signOffRecord = (
  sections: readonly SignedSection[],
  { role, sections: signed, reference, on }: Signing,
  dayWritten: (day: number) => string
): string => {
  const entries = sections.flatMap((section): Entry | readonly Entry[] => {
    if (signed.includes(section.id)) return { section: section.id, hash: section.hash, reference, on }
    const mark = markOf(section, role)
    return mark
      ? { section: section.id, hash: mark.hash, reference: mark.reference, on: dayWritten(mark.on) }
      : []
  })
  return [
    '# yaml-language-server: $schema=../editor/sign-off.schema.json',
    `# What the ${role} has signed off. Training's Sign-off makes this file anew: put what it makes in its place.`,
    entries.length > 0 ? `signed:\n${entries.map(written).join('\n')}` : 'signed: []',
    ''
  ].join('\n')
}
