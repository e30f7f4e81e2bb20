import type { Role } from '../../content/vocabulary.ts'

/** The signature of a section by one role, as written in a record. */
export interface SignedEntry {
  readonly section: string
  readonly hash: string
  /** A force and a post, never a name. */
  readonly reference: string
  /** As `2026-11-24`. */
  readonly on: string
  /** Whether the other role was signed on the same device. */
  readonly oneDevice?: boolean | undefined
  /** The signed section, packed. */
  readonly seen?: string | undefined
}

const written = ({ section, hash, reference, on, oneDevice, seen }: SignedEntry): string =>
  [
    `  - section: ${section}`,
    `    hash: ${hash}`,
    `    reference: ${reference}`,
    `    on: "${on}"`,
    ...(oneDevice ? ['    oneDevice: true'] : []),
    ...(seen === undefined ? [] : [`    seen: ${seen}`])
  ].join('\n')

/**
 * Writes the signatures of a role: the record that training saves, and the file `sign-off/ROLE.yaml` that a release
 * reads.
 * @returns YAML.
 */
export const signOffRecord = (role: Role, entries: readonly SignedEntry[]): string =>
  [
    '# yaml-language-server: $schema=../editor/sign-off.schema.json',
    `# What the ${role} has signed off. Training saves such a record, and the content editor imports it.`,
    `role: ${role}`,
    entries.length > 0 ? `signed:\n${entries.map(written).join('\n')}` : 'signed: []',
    ''
  ].join('\n')
