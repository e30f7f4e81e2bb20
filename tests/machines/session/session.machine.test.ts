import { expect, test } from 'vitest'
import { createActor, type EventFrom } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectClearedBy,
  selectCountdownEnd,
  selectDeadline,
  selectEncounter,
  selectEnding,
  selectForce,
  selectIsCovered,
  selectLanguage,
  selectMayUpdate,
  selectPersonLanguage,
  selectSaidPlace
} from '../../../machines/session/session.selectors.ts'
import { testRows } from '../../specs/read-rows.ts'
import { limits } from '../../support/limits.ts'

const TIMES = { idleMinutes: 5, warningSeconds: 60, hiddenMinutes: 2, callMinutes: 10, contentLasts: 90 }
const MINUTE = 60_000

/** Short words for what a page reports. */
const SIGHTINGS = {
  tick: 'clock.ticked',
  touch: 'page.touched',
  press: 'page.pressed',
  call: 'number.called',
  hide: 'page.hidden',
  show: 'page.shown',
  begin: 'session.begin'
} as const

const ENDINGS = { clear: 'session.clear', finish: 'session.finish', fail: 'session.fail' } as const

const isOf = <Words extends object>(words: Words, word: PropertyKey): word is keyof Words => word in words

/** Plays a story to a session, such as "answer 0, hide 1, tick 1.1?": in minutes since it was opened. */
const watched = (story: string, times = TIMES): SessionActor => {
  const session = createActor(sessionLogic, { input: { limits: limitsOf(times) } }).start()
  const see = (type: (typeof SIGHTINGS)[keyof typeof SIGHTINGS], minute: number, isSure = true) =>
    session.send({ type, at: minute * MINUTE, isSure })
  for (const step of story.split(', ')) {
    const [word = '', what = ''] = step.split(' ')
    const chosen = what === 'none' ? undefined : what
    const encounter = selectEncounter(session.getSnapshot())
    const minute = Number.parseFloat(what)
    if (isOf(SIGHTINGS, word)) see(SIGHTINGS[word], minute, !what.endsWith('?'))
    else if (isOf(ENDINGS, word))
      session.send({ type: ENDINGS[word], ...(what && { by: what }) } as EventFrom<typeof sessionMachine>)
    else if (word === 'force') session.send({ type: 'force.choose', force: chosen })
    else if (word === 'place') session.send({ type: 'place.choose', place: chosen })
    else if (word === 'work') session.send({ type: 'language.choose', language: chosen })
    else if (word === 'speak') session.send({ type: 'personLanguage.choose', language: chosen })
    else if (word === 'back') encounter?.send({ type: 'step.back' })
    else if (word === 'start') encounter?.send({ type: 'encounter.start' })
    else if (word === 'answer') {
      encounter?.send({ type: 'encounter.start' })
      encounter?.send({ type: 'answer.no' })
      see('page.touched', minute)
      see('page.pressed', minute)
    } else throw new Error(`Nothing is called "${word}".`)
  }
  return session
}

/** @returns a session's state, and when it is due to look again. */
const stateOf = (session: SessionActor): string => {
  const snapshot = session.getSnapshot()
  const [ending, warnedOf, due] = [selectEnding, selectCountdownEnd, selectDeadline].map(one => one(snapshot))
  const unlessWarned = warnedOf === undefined ? 'attended' : `warned of ${Number(warnedOf) / MINUTE}`
  const state = ending ? [ending, selectClearedBy(snapshot)].filter(Boolean).join(' ') : unlessWarned
  const shown = selectIsCovered(snapshot) ? 'covered' : state
  return due === undefined ? shown : `${shown}, due ${Number(due) / MINUTE}`
}

testRows('session/deadlines', (story, title) =>
  stateOf(
    watched(story, title.includes('15 minutes') ? { ...TIMES, idleMinutes: 15, callMinutes: 5 } : TIMES)
  )
)

testRows('session/chosen', story => {
  const session = watched(story)
  const snapshot = session.getSnapshot()
  const known = {
    force: selectForce(snapshot),
    place: selectSaidPlace(snapshot),
    officer: selectLanguage(snapshot),
    person: selectPersonLanguage(snapshot),
    may: selectMayUpdate(snapshot) && 'update'
  }
  const said = Object.entries(known).flatMap(([what, chosen]) => (chosen ? [`${what} ${chosen}`] : []))
  return [stateOf(session), ...said].join('; ')
})

test('wipe: leaves no time of anything that happened', () => {
  expect(watched('answer 1, call 2, hide 3, clear').getSnapshot().context).toEqual({
    force: undefined,
    limits: { idle: 300_000, warning: 60_000, hidden: 120_000, call: 600_000 },
    isUnderWay: false,
    touchedAt: 0,
    hiddenAt: 0,
    keptForCallUntil: 0
  })
})

test.each(['clear', 'finish', 'fail'])(
  'session: %s stops the encounter and drops it, with what was said of the person; the next begins at its start',
  ending => {
    const session = watched('speak ro, force kent, place council-medway')
    const first = selectEncounter(session.getSnapshot())
    for (const event of [
      { type: 'encounter.start' },
      { type: 'answer.unsure' },
      { type: 'choice.toggle', question: 'supportNeeds', choice: 'drugs-or-alcohol' },
      { type: 'encounter.finish' },
      { type: 'handOver.open', contacts: ['samaritans'] },
      { type: 'carry.ask' },
      { type: 'carry.answer', answer: 'names' }
    ] as const)
      first?.send(event)
    const said = /"ro"|medway|unsure|drugs-or-alcohol|samaritans|codes|person"/g
    const kept = () => new Set(JSON.stringify(session.getPersistedSnapshot()).match(said)).size
    expect(kept()).toBe(7)
    session.send({ type: ENDINGS[ending as keyof typeof ENDINGS] })
    expect([kept(), selectEncounter(session.getSnapshot())]).toEqual([0, undefined])
    expect(first?.getSnapshot().status).toBe('stopped')
    session.send({ type: 'session.begin', at: 0, isSure: true })
    const next = selectEncounter(session.getSnapshot())
    expect(next).not.toBe(first)
    const { context, value } = next?.getSnapshot() ?? {}
    expect([context, value?.facing]).toEqual([{ answers: {}, trail: ['ready'] }, 'officer'])
  }
)

test('session: it opens with an encounter at its start, a force and a language of the officer, if it is given them', () => {
  const input = { limits, force: 'kent', language: 'cy' }
  const snapshot = createActor(sessionLogic, { input }).start().getSnapshot()
  expect([selectForce(snapshot), selectLanguage(snapshot)]).toEqual(['kent', 'cy'])
  expect(selectEncounter(snapshot)?.getSnapshot().context).toEqual({ answers: {}, trail: ['ready'] })
})

test('session: another force, and other languages, leave the step and the answers as they are', () => {
  const session = watched('answer 0')
  const encounter = selectEncounter(session.getSnapshot())
  const before = encounter?.getSnapshot()
  session.send({ type: 'force.choose', force: 'kent' })
  session.send({ type: 'language.choose', language: 'cy' })
  session.send({ type: 'personLanguage.choose', language: 'ro' })
  expect(selectEncounter(session.getSnapshot())).toBe(encounter)
  expect(encounter?.getSnapshot()).toBe(before)
})

test('session: a failed encounter ends the session as broken, with nothing left of it', () => {
  const arrive = () => expect.fail('planted')
  const failing = encounterMachine.provide({ actions: { arrive } })
  const machine = sessionMachine.provide({ actors: { encounter: failing } })
  const snapshot = createActor(machine, { input: { limits } }).start().getSnapshot()
  expect([selectEnding(snapshot), selectEncounter(snapshot)]).toEqual(['broken', undefined])
})
