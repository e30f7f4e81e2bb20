import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import {
  selectDeadline,
  selectEncounter,
  selectEnding,
  selectLanguage,
  selectMayUpdate,
  selectPersonLanguage,
  selectSaidPlace
} from '../../../machines/session/session.selectors.ts'
import { limits } from '../../support/limits.ts'

const started = (language?: string) => createActor(sessionMachine, { input: { limits, language } }).start()
const speaking = (language: string) => {
  const session = started()
  session.send({ type: 'personLanguage.choose', language })
  return session
}

describe("the officer's language", () => {
  test("officer's language: comes from the address, and can change at any time", () => {
    const session = started('cy')
    expect(selectLanguage(session.getSnapshot())).toBe('cy')
    session.send({ type: 'session.clear' })
    session.send({ type: 'language.choose', language: 'en-GB' })
    expect(selectLanguage(session.getSnapshot())).toBe('en-GB')
  })

  test("officer's language: a change keeps the step and the answers", () => {
    const session = started()
    const encounter = selectEncounter(session.getSnapshot())
    for (const type of ['encounter.start', 'answer.no', 'answer.yes'] as const) encounter?.send({ type })
    const before = encounter?.getSnapshot()
    session.send({ type: 'language.choose', language: 'cy' })
    session.send({ type: 'personLanguage.choose', language: 'ro' })
    expect(selectEncounter(session.getSnapshot())?.getSnapshot()).toBe(before)
  })
})

describe("the person's language", () => {
  test("person's language: can be unset", () => {
    const session = speaking('ro')
    session.send({ type: 'personLanguage.choose', language: undefined })
    expect(selectPersonLanguage(session.getSnapshot())).toBe(undefined)
    expect(selectDeadline(session.getSnapshot())).toBe(undefined)
  })

  test("person's language: wiped when left alone, even before the first question", () => {
    const session = speaking('ro')
    expect(selectDeadline(session.getSnapshot())).toBe(limits.idle - limits.warning)
    session.send({ type: 'clock.ticked', at: limits.idle, isSure: true })
    expect(selectEnding(session.getSnapshot())).toBe('cleared')
  })

  test("person's language: wiped when hidden, and until then no update is allowed", () => {
    const session = speaking('ro')
    session.send({ type: 'page.hidden', at: 0, isSure: true })
    expect(selectMayUpdate(session.getSnapshot())).toBe(false)
    session.send({ type: 'page.shown', at: limits.hidden, isSure: true })
    expect(selectEnding(session.getSnapshot())).toBe('cleared')
  })

  test("person's language: cannot be chosen once the conversation is over", () => {
    const session = started()
    session.send({ type: 'session.clear' })
    session.send({ type: 'personLanguage.choose', language: 'ro' })
    expect(selectPersonLanguage(session.getSnapshot())).toBe(undefined)
  })
})

describe('where they are', () => {
  const inLeeds = () => {
    const session = started()
    session.send({ type: 'force.choose', force: 'west-yorkshire' })
    session.send({ type: 'place.choose', place: 'council-leeds' })
    return session
  }

  test('place: it is wiped when nobody touches the page, as an answer is', () => {
    const session = inLeeds()
    expect(selectSaidPlace(session.getSnapshot())).toBe('council-leeds')
    expect(selectDeadline(session.getSnapshot())).toBe(limits.idle - limits.warning)
    session.send({ type: 'clock.ticked', at: limits.idle, isSure: true })
    expect([selectEnding(session.getSnapshot()), selectSaidPlace(session.getSnapshot())]).toEqual([
      'cleared',
      undefined
    ])
  })

  test('place: another force forgets it', () => {
    const session = inLeeds()
    session.send({ type: 'force.choose', force: 'kent' })
    expect(selectSaidPlace(session.getSnapshot())).toBe(undefined)
  })
})

describe('an update', () => {
  const mayUpdate = (session: ReturnType<typeof started>) => selectMayUpdate(session.getSnapshot())

  test('update: it may come until anything is to be wiped, and again after the wipe', () => {
    const session = started()
    expect(mayUpdate(session)).toBe(true)
    selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' })
    expect(mayUpdate(session)).toBe(false)
    session.send({ type: 'session.clear' })
    expect(mayUpdate(session)).toBe(true)
  })
})
