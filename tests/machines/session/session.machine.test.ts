import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import {
  selectEncounter,
  selectEnding,
  selectForce,
  selectLanguage,
  selectMayUpdate,
  selectPersonLanguage
} from '../../../machines/session/session.selectors.ts'
import { limits } from '../../support/limits.ts'

const started = () => createActor(sessionLogic, { input: { limits } }).start()

describe('a session', () => {
  test.each([
    ['session.clear', 'cleared'],
    ['session.finish', 'finished'],
    ['session.fail', 'broken']
  ] as const)(
    'session: %s stops the encounter and drops it, with the language of the person; the force and the language of the officer stay',
    (event, ending) => {
      const session = createActor(sessionLogic, { input: { limits, language: 'cy' } }).start()
      const isOver = () => selectMayUpdate(session.getSnapshot())
      const first = selectEncounter(session.getSnapshot())
      first?.send({ type: 'encounter.start' })
      first?.send({ type: 'answer.yes' })
      session.send({ type: 'personLanguage.choose', language: 'ro' })
      session.send({ type: 'force.choose', force: 'kent' })
      session.send({ type: 'place.choose', place: 'council-medway' })
      expect([selectPersonLanguage(session.getSnapshot()), isOver()]).toEqual(['ro', false])
      session.send({ type: event })
      expect([selectEnding(session.getSnapshot()), isOver()]).toEqual([ending, true])
      expect(selectEncounter(session.getSnapshot())).toBe(undefined)
      expect(first?.getSnapshot().status).toBe('stopped')
      expect(selectPersonLanguage(session.getSnapshot())).toBe(undefined)
      expect(JSON.stringify(session.getPersistedSnapshot())).not.toMatch(/"ro"|medway/)
      session.send({ type: 'session.begin', at: 0, isSure: true })
      const next = session.getSnapshot()
      expect(selectEncounter(next)).not.toBe(first)
      expect(selectEncounter(next)?.getSnapshot().context).toEqual({ answers: {}, trail: ['ready'] })
      expect([selectForce(next), selectLanguage(next), selectPersonLanguage(next)]).toEqual([
        'kent',
        'cy',
        undefined
      ])
    }
  )

  test('session: opens with an encounter at its start', () => {
    const session = started()
    expect(selectEnding(session.getSnapshot())).toBe(undefined)
    expect(selectEncounter(session.getSnapshot())?.getSnapshot().context).toEqual({
      answers: {},
      trail: ['ready']
    })
  })

  test('session: nothing that remains after a wipe holds an answer', () => {
    const session = started()
    const encounter = selectEncounter(session.getSnapshot())
    encounter?.send({ type: 'encounter.start' })
    encounter?.send({ type: 'answer.unsure' })
    encounter?.send({ type: 'choice.toggle', question: 'supportNeeds', choice: 'drugs-or-alcohol' })
    expect(JSON.stringify(session.getPersistedSnapshot())).toContain('drugs-or-alcohol')
    session.send({ type: 'session.clear' })
    const left = JSON.stringify(session.getPersistedSnapshot())
    expect([left.includes('drugs-or-alcohol'), left.includes('unsure')]).toEqual([false, false])
  })

  test('session: a failed encounter ends the session as broken, with nothing left of it', () => {
    const failing = encounterMachine.provide({
      actions: {
        arrive: () => {
          throw new Error('planted')
        }
      }
    })
    const session = createActor(sessionMachine.provide({ actors: { encounter: failing } }), {
      input: { limits }
    }).start()
    expect(selectEnding(session.getSnapshot())).toBe('broken')
    expect(selectEncounter(session.getSnapshot())).toBe(undefined)
  })

  test.each(['session.finish', 'session.fail', 'session.clear'] as const)(
    'session: can be cleared after %s, and begins only then',
    event => {
      const session = started()
      session.send({ type: 'session.begin', at: 0, isSure: true })
      expect(selectEnding(session.getSnapshot())).toBe(undefined)
      session.send({ type: event })
      session.send({ type: 'session.clear' })
      expect(selectEnding(session.getSnapshot())).toBe('cleared')
    }
  )

  test('session: the finished screen shows nothing more once it is put away', () => {
    const session = started()
    session.send({ type: 'session.finish' })
    session.send({ type: 'page.hidden', at: 1, isSure: true })
    expect(selectEnding(session.getSnapshot())).toBe('cleared')
  })

  test.each(['session.clear', 'session.finish'] as const)(
    'session: a rendering error after %s is a fault too',
    event => {
      const session = started()
      session.send({ type: event })
      session.send({ type: 'session.fail' })
      expect(selectEnding(session.getSnapshot())).toBe('broken')
    }
  )
})

describe('the force', () => {
  const forceOf = (session: ReturnType<typeof started>) => selectForce(session.getSnapshot())

  test('force: none, or the one the session is given', () => {
    expect(forceOf(started())).toBe(undefined)
    expect(forceOf(createActor(sessionLogic, { input: { force: 'kent', limits } }).start())).toBe('kent')
  })

  test('force: can change during a conversation, which keeps its answers', () => {
    const session = started()
    const encounter = selectEncounter(session.getSnapshot())
    encounter?.send({ type: 'encounter.start' })
    encounter?.send({ type: 'answer.no' })
    session.send({ type: 'force.choose', force: 'kent' })
    expect(forceOf(session)).toBe('kent')
    expect(selectEncounter(session.getSnapshot())).toBe(encounter)
    expect(encounter?.getSnapshot().context.answers).toEqual({ support: 'no' })
    session.send({ type: 'force.choose', force: undefined })
    expect(forceOf(session)).toBe(undefined)
  })
})
