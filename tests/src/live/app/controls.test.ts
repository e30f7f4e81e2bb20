import { expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { sessionMachine } from '../../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectCountdownEnd,
  selectDeadline,
  selectEncounter,
  selectEnding,
  selectForce,
  selectLanguage,
  selectPersonLanguage,
  selectSaidPlace
} from '../../../../machines/session/session.selectors.ts'
import { pageControls, sessionControls } from '../../../../src/live/app/controls.ts'
import { limits } from '../../../support/limits.ts'

const MINUTE = 60_000

const begun = () => {
  const session = createActor(sessionMachine, { input: { limits } }).start()
  const clock = { at: 0 }
  const controls = sessionControls(session, {
    read: () => ({ at: clock.at, isSure: true }),
    now: () => clock.at
  })
  selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' })
  return { session, clock, controls, now: () => session.getSnapshot() }
}

test('controls: clear and finish end an encounter, each in its way', () => {
  const { controls, now } = begun()
  controls.send({ type: 'session.finish' })
  expect(selectEnding(now())).toBe('finished')
  controls.begin()
  expect(selectEnding(now())).toBe(undefined)
  selectEncounter(now())?.send({ type: 'encounter.start' })
  controls.send({ type: 'session.clear' })
  expect(selectEnding(now())).toBe('cleared')
})

test('controls: another encounter begins at its start, or where its button says', () => {
  const trailAfter = (then?: 'danger.open' | 'encounter.finish') => {
    const { controls, now } = begun()
    controls.send({ type: 'session.clear' })
    controls.begin(then)
    return selectEncounter(now())?.getSnapshot().context.trail
  }
  expect([trailAfter(), trailAfter('encounter.finish')]).toEqual([['ready'], ['ready', 'outcome']])
})

test.each(['cleared', 'finished'] as const)(
  'controls: long after an encounter was %s, Danger now opens and stays open after its press',
  ending => {
    const { session, clock, controls, now } = begun()
    controls.send({ type: ending === 'cleared' ? 'session.clear' : 'session.finish' })
    clock.at = 60 * MINUTE
    controls.begin('danger.open')
    session.send({ type: 'page.pressed', at: clock.at, isSure: true })
    expect([selectEnding(now()), selectDeadline(now())]).toEqual([undefined, 64 * MINUTE])
  }
)

test('controls: a press on what is over, where nothing can begin, does nothing', () => {
  const { session, controls, now } = begun()
  controls.send({ type: 'session.clear' })
  const send = vi.fn()
  const stuck = { getSnapshot: () => session.getSnapshot(), send } as unknown as SessionActor
  const time = { read: () => ({ at: 0, isSure: true }), now: () => 0 }
  sessionControls(stuck, time).begin('danger.open')
  expect([send.mock.calls, selectEnding(now())]).toEqual([
    [[{ type: 'session.begin', at: 0, isSure: true }]],
    'cleared'
  ])
})

test('controls: a call, an answer to the warning and the time left go by the clock of the session', () => {
  const { session, clock, controls, now } = begun()
  clock.at = 4 * MINUTE
  session.send({ type: 'clock.ticked', at: clock.at, isSure: true })
  expect(selectCountdownEnd(now())).toBe(5 * MINUTE)
  expect(controls.timeLeft(5 * MINUTE)).toBe(MINUTE)
  controls.report('page.pressed')
  expect([selectCountdownEnd(now()), selectDeadline(now())]).toEqual([undefined, 8 * MINUTE])
  controls.report('number.called')
  session.send({ type: 'page.hidden', at: clock.at, isSure: true })
  expect(selectDeadline(now())).toBe(14 * MINUTE)
})

test('controls: the force, its place and both languages are those that were chosen last', () => {
  const { controls, now } = begun()
  controls.send({ type: 'force.choose', force: 'kent' })
  controls.send({ type: 'place.choose', place: 'medway' })
  controls.send({ type: 'language.choose', language: 'cy-GB' })
  controls.send({ type: 'personLanguage.choose', language: 'ro' })
  const chosen = [selectForce, selectSaidPlace, selectLanguage, selectPersonLanguage].map(select =>
    select(now())
  )
  expect(chosen).toEqual(['kent', 'medway', 'cy-GB', 'ro'])
})

const pageOf = (isForceUnknown: boolean, guardTaps = vi.fn()) => {
  const cover = { setCovered: () => undefined, setText: () => undefined }
  return pageControls({ force: undefined, language: undefined, isForceUnknown }, cover, guardTaps)
}

test('controls: a screen that changes takes the focus and ignores presses for a moment, but not the first', () => {
  const guardTaps = vi.fn()
  const { screenChanged } = pageOf(false, guardTaps)
  const told = ['ready', 'ready', 'support', 'support', 'ready'].map(
    screen => `${screenChanged(screen)} ${guardTaps.mock.calls.length}`
  )
  expect(told).toEqual(['false 0', 'false 0', 'true 1', 'false 1', 'true 2'])
})

test('controls: an unknown force in the address is asked for until that is dismissed', () => {
  const page = pageOf(true)
  expect(page.isForceUnknown).toBe(true)
  page.dismissUnknownForce()
  expect(page.isForceUnknown).toBe(false)
})
