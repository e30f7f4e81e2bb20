import { REGIONS, ROLES, type Role } from '../../content/vocabulary.ts'
import type { ReadEntry, SectionToSign } from './reading.ts'
import { type SignedEntry, signOffStatusOf } from './sign-off.ts'

/**
 * What was read and signed in this window, by role. It is lost when the page is closed. A section is known by its
 * hash, so that nothing that was read or signed stands for other words.
 */
export interface SigningSession {
  /** For how many milliseconds the end of each entry was in sight. */
  readonly read: Readonly<Record<Role, ReadonlyMap<string, number>>>
  /** The hashes that are signed now. */
  readonly signed: Readonly<Record<Role, readonly string[]>>
  /** The roles that signed anything here, also if they took it back. */
  readonly wasSignedBy: readonly Role[]
}

export const NEW_SESSION: SigningSession = {
  read: { 'fact-checker': new Map(), 'practice-lead': new Map() },
  signed: { 'fact-checker': [], 'practice-lead': [] },
  wasSignedBy: []
}

type Readable = Pick<SectionToSign, 'hash' | 'entries'>

export type SigningEvent = { readonly role: Role; readonly sections: readonly Readable[] } & (
  | {
      readonly type: 'time.passed'
      readonly milliseconds: number
      /** The entries whose end is in the window, by the name that `entryKey` gives them. */
      readonly inWindow: ReadonlySet<string>
    }
  | { readonly type: 'sections.sign' | 'sections.unsign' }
)

export const entryKey = ({ hash }: Pick<Readable, 'hash'>, index: number): string => `${hash} ${index}`

/** Faster than anybody reads to understand. */
const WORDS_A_MINUTE = 400

/** @returns the milliseconds that an entry takes to read: its title and its values, without labels and sources. */
const readingTime = ({ title = '', values }: ReadEntry): number => {
  const words = [title, ...Object.values(values)].join(' ').split(/\s+/).filter(Boolean)
  return (Math.max(words.length, 1) / WORDS_A_MINUTE) * 60_000
}

/** @returns the milliseconds until an entry of a section is read. */
export const timeLeft = (session: SigningSession, role: Role, section: Readable, index: number): number => {
  const [entry, had = 0] = [section.entries[index], session.read[role].get(entryKey(section, index))]
  return entry ? Math.max(0, readingTime(entry) - had) : 0
}

/** @returns the milliseconds until all of some sections is read. */
export const timeToRead = (session: SigningSession, role: Role, sections: readonly Readable[]): number =>
  sections
    .flatMap(section => section.entries.map((_, index) => timeLeft(session, role, section, index)))
    .reduce((sum, time) => sum + time, 0)

/** Whether each entry of a section was in the window until its end, for as long as it takes to read. */
export const isRead = (session: SigningSession, role: Role, section: Readable): boolean =>
  section.entries.length > 0 && timeToRead(session, role, [section]) === 0

export const isSignedNow = (
  { signed }: SigningSession,
  role: Role,
  { hash }: Pick<Readable, 'hash'>
): boolean => signed[role].includes(hash)

/** Nobody reads two entries at a time: time goes to the first that is not read. */
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

/** @returns the session after an event. Of some sections those are signed that the role has read to the end. */
export const afterEvent = (session: SigningSession, event: SigningEvent): SigningSession => {
  const { role, sections } = event
  const { signed, wasSignedBy } = session
  if (event.type === 'time.passed') return afterTime(session, event)
  const isAsked = (hash: string) => sections.some(section => section.hash === hash)
  const others = signed[role].filter(hash => !isAsked(hash))
  if (event.type === 'sections.unsign') return { ...session, signed: { ...signed, [role]: others } }
  const read = sections.filter(section => isRead(session, role, section)).map(({ hash }) => hash)
  if (read.length === 0) return session
  return {
    ...session,
    signed: { ...signed, [role]: [...new Set([...signed[role], ...read])] },
    wasSignedBy: wasSignedBy.includes(role) ? wasSignedBy : [...wasSignedBy, role]
  }
}

/** Whether both roles signed something in this session. */
export const isOneWindow = ({ wasSignedBy }: SigningSession): boolean =>
  ROLES.every(role => wasSignedBy.includes(role))

/**
 * @param about whose record it is, and the day, as `2026-11-24`.
 * @returns the entries of a role's record: the sections that it signed in this window, as they are.
 */
export const signedEntries = (
  sections: readonly Pick<SectionToSign, 'id' | 'hash'>[],
  session: SigningSession,
  role: Role,
  about: Pick<SignedEntry, 'reference' | 'on'>
): readonly SignedEntry[] =>
  sections
    .filter(section => isSignedNow(session, role, section))
    .map(({ id, hash }) => ({ section: id, hash, ...about, oneDevice: isOneWindow(session) }))

/** Sections that are read on one page, and signed by one press. */
export interface Page {
  readonly id: string
  readonly sections: readonly SectionToSign[]
}

const ORDER = ['voided', 'words', 'services', ...REGIONS, 'drills']

/**
 * @returns the pages of a role in the order to read them: what an edit cancelled first. On each, what waits comes
 * before what is signed.
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

/** @returns the sections that a role has still to sign: neither signed before nor in this session. */
export const waitingIn = (sections: readonly SectionToSign[], role: Role, session: SigningSession) =>
  sections.filter(one => signOffStatusOf(one, role) !== 'signed' && !isSignedNow(session, role, one))
