import { REGIONS, ROLES, type Role } from '../../content/vocabulary.ts'
import type { ReadEntry, SectionToSign } from './reading.ts'
import { type SignedEntry, signOffStatusOf } from './sign-off.ts'

/**
 * What was read and signed in this window, by role. It is lost when the page is closed. Sections are
 * identified by their hash, so that a signature never stands for words that were changed after they were read.
 */
export interface SigningSession {
  /** For how many milliseconds each entry was read, by `entryKey`. */
  readonly read: Readonly<Record<Role, ReadonlyMap<string, number>>>
  /** The hashes of the sections that are signed now, each with who signed it and when. */
  readonly signed: Readonly<Record<Role, ReadonlyMap<string, Signature>>>
  /** The roles that have signed anything here, even if they took it back. */
  readonly wasSignedBy: readonly Role[]
  /** The entries that were saved last, as text. */
  readonly saved: Readonly<Record<Role, string>>
}

type Signature = Pick<SignedEntry, 'reference' | 'on'>

export const NEW_SESSION: SigningSession = {
  read: { 'fact-checker': new Map(), 'practice-lead': new Map() },
  signed: { 'fact-checker': new Map(), 'practice-lead': new Map() },
  wasSignedBy: [],
  saved: { 'fact-checker': '', 'practice-lead': '' }
}

type Readable = Pick<SectionToSign, 'id' | 'hash' | 'entries'>

export type SigningEvent = { readonly role: Role; readonly sections: readonly Readable[] } & (
  | {
      readonly type: 'time.passed'
      readonly milliseconds: number
      /** The entries whose end is in the window, by `entryKey`. */
      readonly inWindow: ReadonlySet<string>
    }
  | { readonly type: 'sections.sign'; readonly by: Signature }
  | { readonly type: 'sections.unsign' }
  | { readonly type: 'sections.save' }
)

export const entryKey = ({ hash }: Pick<Readable, 'hash'>, index: number): string => `${hash} ${index}`

/** A reading speed that nobody exceeds who wants to understand. */
const WORDS_A_MINUTE = 400

/** @returns the milliseconds that it takes to read an entry's title and values, without labels and sources. */
const readingTime = ({ title = '', values }: ReadEntry): number => {
  const words = [title, ...Object.values(values)].join(' ').split(/\s+/).filter(Boolean)
  return (Math.max(words.length, 1) / WORDS_A_MINUTE) * 60_000
}

/** @returns for how many more milliseconds an entry of a section must be read. */
export const timeLeft = (session: SigningSession, role: Role, section: Readable, index: number): number => {
  const [entry, spent = 0] = [section.entries[index], session.read[role].get(entryKey(section, index))]
  return entry ? Math.max(0, readingTime(entry) - spent) : 0
}

/** @returns for how many more milliseconds these sections must be read. */
export const timeToRead = (session: SigningSession, role: Role, sections: readonly Readable[]): number =>
  sections
    .flatMap(section => section.entries.map((_, index) => timeLeft(session, role, section, index)))
    .reduce((sum, time) => sum + time, 0)

/** Whether the end of each entry of a section was in the window for as long as the entry takes to read. */
export const isRead = (session: SigningSession, role: Role, section: Readable): boolean =>
  section.entries.length > 0 && timeToRead(session, role, [section]) === 0

export const isSignedNow = (
  { signed }: SigningSession,
  role: Role,
  { hash }: Pick<Readable, 'hash'>
): boolean => signed[role].has(hash)

/** Adds time to the first unread entry in the window, then to the next: nobody reads two entries at a time. */
const afterTime = (
  session: SigningSession,
  { role, sections, milliseconds, inWindow }: Extract<SigningEvent, { type: 'time.passed' }>
): SigningSession => {
  const read = new Map(session.read[role])
  let left = milliseconds
  for (const section of sections)
    for (const index of section.entries.keys()) {
      const key = entryKey(section, index)
      if (!inWindow.has(key)) continue
      const spent = Math.min(left, timeLeft(session, role, section, index))
      if (spent > 0) read.set(key, (read.get(key) ?? 0) + spent)
      left -= spent
    }
  return left === milliseconds ? session : { ...session, read: { ...session.read, [role]: read } }
}

/** @returns the session after an event. Only sections that the role has read to the end are signed. */
export const afterEvent = (session: SigningSession, event: SigningEvent): SigningSession => {
  const { role, sections } = event
  const { signed, wasSignedBy } = session
  if (event.type === 'time.passed') return afterTime(session, event)
  if (event.type === 'sections.save')
    return {
      ...session,
      saved: { ...session.saved, [role]: JSON.stringify(signedEntries(sections, session, role)) }
    }
  const isAsked = (hash: string) => sections.some(section => section.hash === hash)
  const others = [...signed[role]].filter(([hash]) => !isAsked(hash))
  if (event.type === 'sections.unsign') return { ...session, signed: { ...signed, [role]: new Map(others) } }
  const read = sections.filter(section => isRead(session, role, section)).map(({ hash }) => hash)
  if (read.length === 0) return session
  return {
    ...session,
    signed: { ...signed, [role]: new Map([...read.map(hash => [hash, event.by] as const), ...signed[role]]) },
    wasSignedBy: wasSignedBy.includes(role) ? wasSignedBy : [...wasSignedBy, role]
  }
}

/** Whether both roles signed something in this session. */
export const isOneWindow = ({ wasSignedBy }: SigningSession): boolean =>
  ROLES.every(role => wasSignedBy.includes(role))

/** @returns the sections that a role signed in this window, as entries for its record. */
export const signedEntries = (
  sections: readonly Pick<SectionToSign, 'id' | 'hash'>[],
  session: SigningSession,
  role: Role
): readonly SignedEntry[] =>
  sections.flatMap(({ id, hash }) => {
    const by = session.signed[role].get(hash)
    return by ? [{ section: id, hash, ...by, oneDevice: isOneWindow(session) }] : []
  })

/** Whether a role has signatures that are not in the record that it saved last. */
export const isUnsaved = (
  sections: readonly SectionToSign[],
  session: SigningSession,
  role: Role
): boolean => {
  const entries = signedEntries(sections, session, role)
  return entries.length > 0 && JSON.stringify(entries) !== session.saved[role]
}

/** Sections that are read on one page, and signed with one press. */
export interface Page {
  readonly id: string
  readonly sections: readonly SectionToSign[]
}

const ORDER = ['voided', 'words', 'services', ...REGIONS, 'drills']

/**
 * @returns the pages for a role, in reading order: first that of sections whose signature an edit
 * has cancelled. On each page, unsigned sections come before signed ones.
 */
export const pagesOf = (all: readonly SectionToSign[], role: Role): readonly Page[] =>
  ORDER.map(id => ({
    id,
    sections: (['voided', 'unsigned', 'signed'] as const).flatMap(status =>
      all.filter(
        section =>
          signOffStatusOf(section, role) === status && (status === 'voided' ? status : section.page) === id
      )
    )
  })).filter(({ sections }) => sections.length > 0)

/** @returns the sections that a role still has to sign: signed neither before nor in this session. */
export const waitingIn = (sections: readonly SectionToSign[], role: Role, session: SigningSession) =>
  sections.filter(one => signOffStatusOf(one, role) !== 'signed' && !isSignedNow(session, role, one))
