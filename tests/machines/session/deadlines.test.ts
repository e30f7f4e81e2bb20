import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import {
  type SessionActor,
  selectClearedBy,
  selectDeadline,
  selectEncounter,
  selectEnding,
  selectIsCovered,
  selectWipeWarnedOf
} from '../../../machines/session/session.selectors.ts'
import { testRows } from '../../specs/read-rows.ts'

const TIMES = { idleMinutes: 5, warningSeconds: 60, hiddenMinutes: 2, callMinutes: 10, contentLasts: 90 }
const MINUTE = 60_000

/** What a page sees, by its word. */
const SIGHTINGS = {
  tick: 'clock.ticked',
  touch: 'page.touched',
  press: 'page.pressed',
  call: 'number.called',
  hide: 'page.hidden',
  show: 'page.shown',
  begin: 'session.begin'
} as const

/** Lets a session see what happens, as "answer 0, hide 1, tick 1.1?": in minutes since it was opened. */
const watched = (story: string, times = TIMES): SessionActor => {
  const session = createActor(sessionLogic, { input: { limits: limitsOf(times) } }).start()
  const see = (word: string, at: number, isSure = true) =>
    session.send({ type: SIGHTINGS[word as keyof typeof SIGHTINGS], at: at * MINUTE, isSure })
  for (const step of story.split(', ')) {
    const [word = '', at = ''] = step.split(' ')
    const encounter = selectEncounter(session.getSnapshot())
    const minute = Number.parseFloat(at)
    if (word === 'clear') session.send({ type: 'session.clear' })
    else if (word === 'back') encounter?.send({ type: 'step.back' })
    else if (word === 'start') encounter?.send({ type: 'encounter.start' })
    else if (word === 'answer') {
      encounter?.send({ type: 'encounter.start' })
      encounter?.send({ type: 'answer.no' })
      see('touch', minute)
      see('press', minute)
    } else see(word, minute, !at.endsWith('?'))
  }
  return session
}

/** @returns what a session is, and when it looks again. */
const stateOf = (session: SessionActor): string => {
  const snapshot = session.getSnapshot()
  const [ending, warnedOf, due] = [
    selectEnding(snapshot),
    selectWipeWarnedOf(snapshot),
    selectDeadline(snapshot)
  ]
  const unlessWarned = warnedOf === undefined ? 'attended' : `warned of ${warnedOf / MINUTE}`
  const state = ending ? `${ending} ${selectClearedBy(snapshot)}` : unlessWarned
  return [selectIsCovered(snapshot) ? 'covered' : state, ...(due === undefined ? [] : [due / MINUTE])].join(
    ', due '
  )
}

testRows('session/deadlines', (story, title) =>
  stateOf(
    watched(story, title.includes('15 minutes') ? { ...TIMES, idleMinutes: 15, callMinutes: 5 } : TIMES)
  )
)

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

test('limits: come from content/times.yaml', () => {
  expect(
    limitsOf({ ...TIMES, idleMinutes: 2, warningSeconds: 20, hiddenMinutes: 3, callMinutes: 7 })
  ).toEqual({
    idle: 120_000,
    warning: 20_000,
    hidden: 180_000,
    call: 420_000
  })
})
