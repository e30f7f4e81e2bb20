import type { Data, DayNumber } from '../../content/content.ts'
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
  /** Whether it still counts although a withdrawal changed the section, because the other role has just signed it. */
  readonly isInGrace?: boolean
  /** Whether, according to the record, one browser window was used to sign for both roles. */
  readonly isOneDevice?: boolean
}

/** A section: content that is signed off as one. For training. */
export interface SignedSection {
  /** The path of its file without the extension, or `flow`. */
  readonly id: string
  readonly group: 'words' | 'services' | 'forces' | 'drills'
  /** The name of the service, the force or the drill. */
  readonly name?: string
  /** The ids of the forces in whose area any of it is shown; none if it is shown everywhere. */
  readonly forces: readonly string[]
  readonly holds: unknown
  readonly hash: string
  readonly marks: readonly Mark[]
}

/** Whether a role has signed a section. `voided`: signed, but edited since. */
type SignOffStatus = 'signed' | 'voided' | 'unsigned'

type Marked = Pick<SignedSection, 'marks'>

export const markOf = ({ marks }: Marked, role: Role): Mark | undefined =>
  marks.find(mark => mark.role === role)

export const signOffStatusOf = (section: Marked, role: Role): SignOffStatus => {
  const mark = markOf(section, role)
  if (!mark) return 'unsigned'
  return mark.binds ? 'signed' : 'voided'
}

/** Whether both roles have signed a section as it is now; a signature in grace counts too. */
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

/** The signature of a section by one role, as it is in the role's record. */
export type SignedEntry = Data<'sign-off/fact-checker.yaml'>['signed'][number]

const written = ({ section, hash, reference, on, oneDevice }: SignedEntry): string =>
  [
    `  - section: ${section}`,
    `    hash: ${hash}`,
    `    reference: ${reference}`,
    `    on: "${on}"`,
    ...(oneDevice ? ['    oneDevice: true'] : [])
  ].join('\n')

/** @returns a role's signatures as entries of its record, `sign-off/ROLE.yaml`. Their names contain all data. */
export const signedChanges = (role: Role, signed: readonly SignedEntry[]): readonly ChangedEntry[] =>
  signed.map(entry => ({
    file: `sign-off/${role}.yaml`,
    entry: `signed/${[entry.section, entry.hash, entry.reference, entry.on].join(' ')}`,
    now: written(entry)
  }))
