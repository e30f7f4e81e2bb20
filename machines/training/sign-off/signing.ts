import type { SignedSection } from '../../content/content.ts'
import { ROLES, type Role } from '../../content/vocabulary.ts'
import type { SignedEntry } from './record-file.ts'

/** What happens while somebody signs. All of it is lost when the page is closed. */
export interface Sitting {
  /** The sections that were opened, with what changed in them, by role. */
  readonly opened: Readonly<Record<Role, readonly string[]>>
  /** The sections that are signed now, by role. */
  readonly signed: Readonly<Record<Role, readonly string[]>>
  /** The roles that signed anything here, also if they took it back. */
  readonly wasSignedBy: readonly Role[]
}

export const NEW_SITTING: Sitting = {
  opened: { 'fact-checker': [], 'practice-lead': [] },
  signed: { 'fact-checker': [], 'practice-lead': [] },
  wasSignedBy: []
}

export type SittingEvent =
  | { readonly type: 'section.opened'; readonly role: Role; readonly section: string }
  | { readonly type: 'section.sign'; readonly role: Role; readonly section: string }
  | { readonly type: 'section.unsign'; readonly role: Role; readonly section: string }

const withOne = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one])

/** @returns the sitting after an event. A section that the role did not open cannot be signed. */
export const afterEvent = (sitting: Sitting, { type, role, section }: SittingEvent): Sitting => {
  const { opened, signed, wasSignedBy } = sitting
  if (type === 'section.opened')
    return { ...sitting, opened: { ...opened, [role]: withOne(opened[role], section) } }
  if (type === 'section.unsign')
    return { ...sitting, signed: { ...signed, [role]: signed[role].filter(one => one !== section) } }
  if (!opened[role].includes(section)) return sitting
  return {
    ...sitting,
    signed: { ...signed, [role]: withOne(signed[role], section) },
    wasSignedBy: wasSignedBy.includes(role) ? wasSignedBy : [...wasSignedBy, role]
  }
}

/** Whether both roles signed something in this sitting. */
export const isOneDevice = ({ wasSignedBy }: Sitting): boolean =>
  ROLES.every(role => wasSignedBy.includes(role))

/** The parts of a record besides its signatures. */
interface About {
  readonly role: Role
  readonly reference: string
  /** As `2026-11-24`. */
  readonly on: string
  /** Whether the signer says that the other role was signed on this device. */
  readonly saysOneDevice: boolean
}

/**
 * @param sections every section, with the hash of what it holds.
 * @returns the entries of a role's record: what it signed in this sitting. If both roles signed here the entries say
 * so, whatever the signer says.
 */
export const signedEntries = (
  sections: readonly Pick<SignedSection, 'id' | 'hash'>[],
  sitting: Sitting,
  { role, reference, on, saysOneDevice }: About
): readonly SignedEntry[] =>
  sections
    .filter(({ id }) => sitting.signed[role].includes(id))
    .map(({ id, hash }) => ({
      section: id,
      hash,
      reference,
      on,
      oneDevice: saysOneDevice || isOneDevice(sitting)
    }))
