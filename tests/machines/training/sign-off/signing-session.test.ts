import { describe, expect, test } from 'vitest'
import type { SectionToSign } from '../../../../machines/training/sign-off/reading.ts'
import type { Mark } from '../../../../machines/training/sign-off/sign-off.ts'
import {
  afterEvent,
  entryKey,
  isOneWindow,
  isRead,
  isUnsaved,
  NEW_SESSION,
  pagesOf,
  type SigningEvent,
  type SigningSession,
  signedEntries,
  timeToRead,
  waitingIn
} from '../../../../machines/training/sign-off/signing-session.ts'

const entry = { title: 'A short tip', values: { Say: 'it has seven words' } }

const section = (id: string, page: string, entries = [entry], ...marks: readonly Mark[]): SectionToSign => ({
  id,
  page,
  group: 'words',
  forces: [],
  entries,
  hash: `hash-of-${id}`,
  marks
})

const tips = section('tips', 'words', [entry, entry])
const flow = section('flow', 'words')
const SECTIONS = [tips, flow]
/** Milliseconds to read an entry: seven words at 400 a minute. */
const TIME = 1_050

type Role = SigningEvent['role']
const ROLE = 'fact-checker'

const look = (
  milliseconds: number,
  inWindow: readonly string[],
  role: Role = ROLE,
  sections = SECTIONS
): SigningEvent => ({ type: 'time.passed', role, sections, milliseconds, inWindow: new Set(inWindow) })

const all = (...sections: readonly SectionToSign[]) =>
  sections.flatMap(one => one.entries.map((_, index) => entryKey(one, index)))
const about = { reference: 'kent fact-checker', on: '2026-11-24' }
const sign = (role: Role = ROLE, sections = SECTIONS) =>
  ({ type: 'sections.sign', role, sections, by: about }) satisfies SigningEvent

const sittingAfter = (...events: readonly SigningEvent[]) => events.reduce(afterEvent, NEW_SESSION)
const signedIn = (session: SigningSession, role: Role = ROLE) =>
  signedEntries(SECTIONS, session, role).map(one => one.section)

describe('reading', () => {
  test('a section is read once the end of each entry was in the window for as long as its words take', () => {
    expect(timeToRead(NEW_SESSION, ROLE, SECTIONS)).toBe(3 * TIME)
    const almost = sittingAfter(look(2 * TIME - 1, all(tips)))
    expect(isRead(almost, ROLE, tips)).toBe(false)
    expect(isRead(afterEvent(almost, look(1, all(tips))), ROLE, tips)).toBe(true)
  })

  test('time counts for what is in the window alone, however long it is', () => {
    const session = sittingAfter(look(100 * TIME, [entryKey(tips, 0)]))
    expect(timeToRead(session, ROLE, SECTIONS)).toBe(2 * TIME)
    expect([isRead(session, ROLE, tips), isRead(session, ROLE, flow)]).toEqual([false, false])
    expect(sittingAfter(look(100 * TIME, []))).toBe(NEW_SESSION)
  })

  test('of two entries in the window one is read after the other', () => {
    const session = sittingAfter(look(TIME, all(tips, flow)))
    expect(timeToRead(session, ROLE, SECTIONS)).toBe(2 * TIME)
  })

  test('what one role has read, the other has not', () => {
    expect(isRead(sittingAfter(look(TIME, all(flow))), 'practice-lead', flow)).toBe(false)
  })

  test('a section without anything to read is never read', () => {
    expect(isRead(NEW_SESSION, ROLE, section('empty', 'words', []))).toBe(false)
  })
})

describe('signing', () => {
  test('one press signs what was read of a page, once, and nothing that was not in the window', () => {
    expect(sittingAfter(sign())).toBe(NEW_SESSION)
    const session = sittingAfter(look(TIME, all(flow)), sign(), sign())
    expect(signedEntries(SECTIONS, session, ROLE)).toEqual([
      { section: 'flow', hash: 'hash-of-flow', ...about, oneDevice: false }
    ])
    expect(signedIn(afterEvent(session, { ...sign(), type: 'sections.unsign' }))).toEqual([])
  })

  test('a signature keeps the post and day with which it was given, and is unsaved until it is saved, whatever is looked at', () => {
    const session = sittingAfter(look(TIME, all(flow)), sign())
    const later = afterEvent(session, {
      ...sign(),
      by: { reference: 'national fact-checker', on: '2026-11-25' }
    })
    expect(signedEntries(SECTIONS, later, ROLE)).toEqual(signedEntries(SECTIONS, session, ROLE))
    const saved = afterEvent(session, { type: 'sections.save', role: ROLE, sections: SECTIONS })
    const more = [look(2 * TIME, all(tips)), sign()].reduce(afterEvent, saved)
    expect([session, saved, more].map(one => isUnsaved(SECTIONS, one, ROLE))).toEqual([true, false, true])
  })

  test('a section that the other role read cannot be signed', () => {
    expect(signedIn(sittingAfter(look(TIME, all(flow), 'practice-lead'), sign()))).toEqual([])
  })

  test('a signature holds for the hash that was read, and for no other words of that section', () => {
    const session = sittingAfter(look(TIME, all(flow)), sign())
    const edited = { ...flow, hash: 'hash-of-other-words' }
    expect(isRead(session, ROLE, edited)).toBe(false)
    expect(signedEntries([edited], session, ROLE)).toEqual([])
    expect(signedEntries([edited], afterEvent(session, sign(ROLE, [edited])), ROLE)).toEqual([])
  })

  test('both roles in one window are recorded, even if one took its signature back', () => {
    const one = [look(TIME, all(flow)), sign()]
    const other = [look(TIME, all(flow), 'practice-lead'), sign('practice-lead')]
    expect([sittingAfter(...one), sittingAfter(...one, ...other)].map(isOneWindow)).toEqual([false, true])
    const taken = sittingAfter(...other, ...one, { ...sign('practice-lead'), type: 'sections.unsign' })
    expect(signedEntries(SECTIONS, taken, ROLE).map(({ oneDevice }) => oneDevice)).toEqual([true])
  })
})

const mark = (binds: boolean): Mark => ({ role: ROLE, reference: about.reference, hash: '', on: 0, binds })

const MANY = [
  section('drills/first', 'drills'),
  section('forces/kent', 'south-east'),
  section('services/signed', 'services', [entry], mark(true)),
  section('services/new', 'services'),
  section('services/edited', 'services', [entry], mark(false)),
  section('tips', 'words', [entry], mark(false))
]

test('pages: what an edit cancelled comes first, then each group and region, what is signed last', () => {
  expect(pagesOf(MANY, ROLE).map(({ id, sections }) => [id, sections.map(one => one.id).join()])).toEqual([
    ['voided', 'services/edited,tips'],
    ['services', 'services/new,services/signed'],
    ['south-east', 'forces/kent'],
    ['drills', 'drills/first']
  ])
  const ofLead = pagesOf(MANY, 'practice-lead').map(({ id }) => id)
  expect(ofLead.join()).toBe('words,services,south-east,drills')
})

test('pages: a section waits if it was not signed as it is now, nor in this window', () => {
  expect(waitingIn(MANY, ROLE, NEW_SESSION)).toHaveLength(5)
  expect(waitingIn(MANY, 'practice-lead', NEW_SESSION)).toHaveLength(6)
  const kent = MANY.slice(1, 2)
  const session = sittingAfter(look(TIME, all(...kent), ROLE, kent), sign(ROLE, kent))
  expect(waitingIn(MANY, ROLE, session)).toHaveLength(4)
})
