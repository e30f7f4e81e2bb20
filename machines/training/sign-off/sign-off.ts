import type { DayNumber } from '../../content/content.ts'
import { ROLES, type Role } from '../../content/vocabulary.ts'
import type { ChangedEntry } from '../changed-entries.ts'

/** The signature of a section by one role. */
export interface Mark {
  readonly role: Role
  readonly hash: string
  /** A force and a post, never a name. */
  readonly reference: string
  readonly on: DayNumber
  /** Whether the section is unchanged since it was signed. */
  readonly binds: boolean
  /** Whether it still counts although something was withdrawn since, because the other role recently signed the withdrawal. */
  readonly isInGrace?: boolean
  /** Whether the record says that both roles signed in a single window of one browser. */
  readonly isOneDevice?: boolean
}

/** A section: content that is signed off together, for training. */
export interface SignedSection {
  /** The path of its file without the extension, or `flow`. */
  readonly id: string
  readonly group: 'words' | 'services' | 'forces' | 'drills'
  /** The name of the service, the force or the drill. */
  readonly name?: string
  /** The forces in whose area some of it is shown; none if it is shown everywhere. */
  readonly forces: readonly string[]
  readonly holds: unknown
  readonly hash: string
  readonly marks: readonly Mark[]
}

/** Whether a role has signed a section: signed as it is, signed before an edit of it, or never signed. */
export type SignOffStatus = 'signed' | 'voided' | 'unsigned'

type Marked = Pick<SignedSection, 'marks'>

export const markOf = ({ marks }: Marked, role: Role): Mark | undefined =>
  marks.find(mark => mark.role === role)

export const signOffStatusOf = (section: Marked, role: Role): SignOffStatus => {
  const mark = markOf(section, role)
  if (!mark) return 'unsigned'
  return mark.binds ? 'signed' : 'voided'
}

/** Whether both roles have signed it as it is now, or not long ago but for what is withdrawn. */
export const isApproved = (section: Marked): boolean =>
  ROLES.every(role => {
    const mark = markOf(section, role)
    return mark !== undefined && (mark.binds || mark.isInGrace === true)
  })

/** @returns the day of the last signature, if both roles have signed every section. */
export const lastApprovalDay = (sections: readonly Marked[]): DayNumber | undefined =>
  sections.length > 0 && sections.every(isApproved)
    ? Math.max(...sections.flatMap(({ marks }) => marks.map(({ on }) => on)))
    : undefined

/** The signature of a section by one role, as its record has it. */
export interface SignedEntry {
  readonly section: string
  readonly hash: string
  /** A force and a post, never a name. */
  readonly reference: string
  /** As `2026-11-24`. */
  readonly on: string
  /** Whether both roles were signed in one window of a browser. */
  readonly oneDevice?: boolean | undefined
}

const written = ({ section, hash, reference, on, oneDevice }: SignedEntry): string =>
  [
    `  - section: ${section}`,
    `    hash: ${hash}`,
    `    reference: ${reference}`,
    `    on: "${on}"`,
    ...(oneDevice ? ['    oneDevice: true'] : [])
  ].join('\n')

/** @returns the signatures of a role as entries of its record, `sign-off/ROLE.yaml`, each known by all that it says. */
export const signedChanges = (role: Role, signed: readonly SignedEntry[]): readonly ChangedEntry[] =>
  signed.map(entry => ({
    file: `sign-off/${role}.yaml`,
    entry: `signed/${[entry.section, entry.hash, entry.reference, entry.on].join(' ')}`,
    now: written(entry)
  }))
