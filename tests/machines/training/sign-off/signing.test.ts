import { describe, expect, test } from 'vitest'
import {
  afterEvent,
  isOneDevice,
  NEW_SITTING,
  type SittingEvent,
  signedEntries
} from '../../../../machines/training/sign-off/signing.ts'

const SECTIONS = [
  { id: 'tips', hash: 'hash-of-tips' },
  { id: 'flow', hash: 'hash-of-flow' }
]

const sittingAfter = (...events: readonly SittingEvent[]) => events.reduce(afterEvent, NEW_SITTING)

const event = (
  type: SittingEvent['type'],
  section: string,
  role: SittingEvent['role'] = 'fact-checker'
): SittingEvent => ({ type, role, section })

const about = {
  role: 'fact-checker',
  reference: 'kent fact-checker',
  on: '2026-11-24',
  saysOneDevice: false
} as const

const signedIn = (sitting: typeof NEW_SITTING) =>
  signedEntries(SECTIONS, sitting, about).map(({ section }) => section)

describe('signing', () => {
  test('a section that was not opened cannot be signed', () => {
    expect(sittingAfter(event('section.sign', 'tips'))).toEqual(NEW_SITTING)
    expect(signedIn(sittingAfter(event('section.opened', 'flow'), event('section.sign', 'tips')))).toEqual([])
  })

  test('a section that the other role opened cannot be signed', () => {
    const sitting = sittingAfter(
      event('section.opened', 'tips', 'practice-lead'),
      event('section.sign', 'tips', 'fact-checker')
    )
    expect(signedIn(sitting)).toEqual([])
  })

  test('a section that was opened is not signed by that', () => {
    expect(signedIn(sittingAfter(event('section.opened', 'tips')))).toEqual([])
  })

  test('a section that was opened can be signed, once, with the hash of what was shown, and taken back', () => {
    const opened = [event('section.opened', 'tips'), event('section.opened', 'tips')]
    const signed = sittingAfter(...opened, event('section.sign', 'tips'), event('section.sign', 'tips'))
    expect(signedEntries(SECTIONS, signed, about)).toEqual([
      {
        section: 'tips',
        hash: 'hash-of-tips',
        reference: 'kent fact-checker',
        on: '2026-11-24',
        oneDevice: false
      }
    ])
    expect(signedIn(afterEvent(signed, event('section.unsign', 'tips')))).toEqual([])
  })
})

describe('whether both roles signed on one device', () => {
  const one = [event('section.opened', 'tips'), event('section.sign', 'tips')]
  const other = [
    event('section.opened', 'flow', 'practice-lead'),
    event('section.sign', 'flow', 'practice-lead')
  ]

  test('signing in both roles on one device is told from signing in one role', () => {
    expect(isOneDevice(sittingAfter(...one))).toBe(false)
    expect(isOneDevice(sittingAfter(...one, ...other))).toBe(true)
  })

  test('signing in both roles is recorded, whatever the signer says, even if one signature was taken back', () => {
    const both = sittingAfter(...one, ...other, event('section.unsign', 'flow', 'practice-lead'))
    expect(signedEntries(SECTIONS, both, about).map(({ oneDevice }) => oneDevice)).toEqual([true])
    const lead = sittingAfter(...other, ...one)
    expect(
      signedEntries(SECTIONS, lead, { ...about, role: 'practice-lead' }).map(({ oneDevice }) => oneDevice)
    ).toEqual([true])
  })

  test('one device for both roles is recorded when the signer says so', () => {
    const [entry] = signedEntries(SECTIONS, sittingAfter(...one), { ...about, saysOneDevice: true })
    expect(entry?.oneDevice).toBe(true)
  })
})
