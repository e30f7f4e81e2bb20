import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import type { Times } from '../../../machines/content/content.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import type { TimedEventType } from '../../../machines/session/session.machine.ts'
import {
  selectClearedBy,
  selectDeadline,
  selectEncounter,
  selectEnding,
  selectIsCovered,
  selectWipeWarnedOf
} from '../../../machines/session/session.selectors.ts'

const TIMES: Times = {
  idleMinutes: 5,
  warningSeconds: 60,
  hiddenMinutes: 2,
  callMinutes: 10,
  contentLasts: 90
}
const MINUTE = 60_000

/** A session whose page is watched by hand: minutes since it opened. */
class Watched {
  readonly session

  constructor(times: Times = TIMES) {
    this.session = createActor(sessionLogic, { input: { limits: limitsOf(times) } }).start()
  }

  see(type: TimedEventType, minutes: number, isSure = true) {
    this.session.send({ type, at: minutes * MINUTE, isSure })
    return this
  }

  /** Answers, at a minute. */
  answer(minutes: number) {
    const encounter = selectEncounter(this.session.getSnapshot())
    if (encounter?.getSnapshot().can({ type: 'encounter.start' })) encounter.send({ type: 'encounter.start' })
    encounter?.send({ type: 'answer.no' })
    return this.see('page.touched', minutes).see('page.pressed', minutes)
  }

  get state() {
    const snapshot = this.session.getSnapshot()
    if (selectIsCovered(snapshot)) return 'covered'
    const ending = selectEnding(snapshot)
    if (ending) return [ending, selectClearedBy(snapshot)].join(' ')
    return selectWipeWarnedOf(snapshot) === undefined ? 'attended' : 'warned'
  }

  get deadline() {
    const due = selectDeadline(this.session.getSnapshot())
    return due === undefined ? undefined : due / MINUTE
  }
}

const answered = (minutes = 0) => new Watched().answer(minutes)

describe('while nobody touches the page', () => {
  test.each([
    [3.999, 'attended'],
    [4, 'warned'],
    [4.999, 'warned'],
    [5, 'cleared untouched'],
    [500, 'cleared untouched']
  ])('idle page: after %s minutes it is %s', (minutes, state) => {
    const watched = answered().see('clock.ticked', Math.min(minutes, 4)).see('clock.ticked', minutes)
    expect(watched.state).toBe(state)
  })

  test('idle page: a phone that slept past the deadline wipes at the first event', () => {
    for (const first of [
      'clock.ticked',
      'page.touched',
      'page.pressed',
      'number.called',
      'page.hidden'
    ] as const)
      expect([first, answered().see(first, 5).state]).toEqual([first, 'cleared untouched'])
  })

  test('idle page: a phone that slept during the warning wipes, whatever comes first', () => {
    for (const first of ['clock.ticked', 'page.touched', 'page.pressed', 'page.hidden'] as const)
      expect([first, answered().see('clock.ticked', 4).see(first, 5).state]).toEqual([
        first,
        'cleared untouched'
      ])
  })

  test.each(['page.touched', 'page.pressed'] as const)('idle page: %s postpones the deadline', sighting => {
    const watched = answered().see(sighting, 3).see('clock.ticked', 5)
    expect([watched.state, watched.deadline]).toEqual(['attended', 7])
    expect(watched.see('clock.ticked', 7).state).toBe('warned')
  })

  test('idle page: the first deadline is the warning, the next the wipe', () => {
    const watched = answered(1)
    expect(watched.deadline).toBe(5)
    expect(watched.see('clock.ticked', 5).deadline).toBe(6)
    expect(selectWipeWarnedOf(watched.session.getSnapshot())).toBe(6 * MINUTE)
    expect(watched.see('clock.ticked', 6).deadline).toBe(undefined)
  })

  test('idle page: only a press dismisses the warning, as a touch may be on its way to Clear', () => {
    expect(answered().see('clock.ticked', 4).see('page.touched', 4.5).state).toBe('warned')
    expect(answered().see('clock.ticked', 4).see('number.called', 4.5).state).toBe('warned')
    const kept = answered().see('clock.ticked', 4).see('page.pressed', 4.5)
    expect([kept.state, kept.deadline]).toEqual(['attended', 8.5])
  })

  test('idle page: can be kept open any number of times', () => {
    const watched = answered()
    for (let minutes = 4; minutes < 400; minutes += 4) {
      expect(watched.see('clock.ticked', minutes).state).toBe('warned')
      watched.see('page.pressed', minutes)
    }
    expect(watched.state).toBe('attended')
  })

  test('idle page: without answers it never wipes', () => {
    const watched = new Watched().see('clock.ticked', 500)
    expect([watched.state, watched.deadline]).toEqual(['attended', undefined])
    expect(watched.see('page.hidden', 501).see('clock.ticked', 900).see('page.shown', 901).state).toBe(
      'attended'
    )
  })

  test('idle page: an answer left behind by Back is wiped on the first screen too', () => {
    const watched = answered()
    const encounter = selectEncounter(watched.session.getSnapshot())
    encounter?.send({ type: 'step.back' })
    encounter?.send({ type: 'step.back' })
    expect(encounter?.getSnapshot().context.trail).toEqual(['ready'])
    expect(watched.see('clock.ticked', 5).state).toBe('cleared untouched')
  })

  test('idle page: an open question counts as something to wipe', () => {
    const watched = new Watched()
    selectEncounter(watched.session.getSnapshot())?.send({ type: 'encounter.start' })
    expect(watched.see('page.touched', 1).deadline).toBe(5)
  })

  test('idle page: a clock set back while the page is visible changes nothing', () => {
    expect(answered().see('clock.ticked', 1, false).state).toBe('attended')
    expect(answered().see('page.touched', 1, false).see('clock.ticked', 5).state).toBe('warned')
  })
})

describe('while the page is hidden', () => {
  test.each([
    [2.999, 'covered', 'attended'],
    [3, 'cleared hidden', 'cleared hidden']
  ])('hidden page: until minute %s, after one minute, it is %s, and then %s', (minutes, away, back) => {
    expect(answered().see('page.hidden', 1).see('clock.ticked', minutes).state).toBe(away)
    expect(answered().see('page.hidden', 1).see('page.shown', minutes).state).toBe(back)
  })

  test('hidden page: covered at once, and the deadline is the hidden one', () => {
    const watched = answered().see('page.hidden', 1)
    expect([watched.state, watched.deadline]).toEqual(['covered', 3])
  })

  test('hidden page: coming back counts as a touch', () => {
    expect(answered().see('page.hidden', 3).see('page.shown', 4).deadline).toBe(8)
  })

  test('hidden page: covered during the warning too', () => {
    const watched = answered().see('clock.ticked', 4).see('page.hidden', 4.5)
    expect([watched.state, watched.deadline]).toEqual(['covered', 5])
    expect(watched.see('page.shown', 4.9).state).toBe('attended')
  })

  test.each(['clock.ticked', 'page.shown'] as const)(
    'hidden page: with the clock set back it wipes at the first %s',
    sighting => {
      expect(answered().see('page.hidden', 1).see(sighting, 1.1, false).state).toBe('cleared hidden')
    }
  )

  test('hidden page: wiped no later than if it had stayed visible', () => {
    const watched = answered().see('page.hidden', 3.5)
    expect(watched.deadline).toBe(5)
    expect(watched.see('clock.ticked', 5).state).toBe('cleared hidden')
  })

  test.each(['page.touched', 'page.pressed'] as const)(
    'hidden page: with the clock set back, %s wipes too',
    sighting => {
      expect(answered().see('page.hidden', 1).see(sighting, 1.1, false).state).toBe('cleared hidden')
    }
  )

  test('hidden page: touches have no effect', () => {
    const watched = answered().see('page.hidden', 1).see('page.touched', 2).see('page.pressed', 2)
    expect([watched.state, watched.deadline]).toEqual(['covered', 3])
  })
})

describe('a call', () => {
  test('call: counts as a touch, even if the idle time is longer than a call', () => {
    const watched = new Watched({ ...TIMES, idleMinutes: 15, callMinutes: 5 }).answer(0)
    expect(watched.see('number.called', 4).deadline).toBe(18)
  })

  test.each([
    [10.999, 'attended'],
    [11, 'cleared hidden']
  ])('call: from the first minute keeps the list while hidden: back after %s, it is %s', (minutes, state) => {
    expect(answered().see('number.called', 1).see('page.hidden', 1.1).see('page.shown', minutes).state).toBe(
      state
    )
  })

  test('call: the page is covered all the same', () => {
    const watched = answered().see('number.called', 1).see('page.hidden', 1.1)
    expect([watched.state, watched.deadline]).toEqual(['covered', 11])
  })

  test('call: keeps a visible page as long, with the warning before the wipe', () => {
    const watched = answered().see('number.called', 1)
    expect(watched.deadline).toBe(10)
    expect(watched.see('clock.ticked', 9.9).state).toBe('attended')
    expect(watched.see('clock.ticked', 10).state).toBe('warned')
    expect(watched.see('clock.ticked', 11).state).toBe('cleared untouched')
  })

  test('call: never shortens the time a touch gives', () => {
    expect(answered().see('number.called', 1).see('page.touched', 9).deadline).toBe(13)
  })

  test('call: has no effect on the next conversation', () => {
    const watched = answered().see('number.called', 1)
    watched.session.send({ type: 'session.clear' })
    watched.session.send({ type: 'session.begin', at: 0, isSure: true })
    watched.answer(2)
    expect(watched.see('page.hidden', 3).deadline).toBe(5)
  })
})

test('wipe: leaves no time of anything that happened', () => {
  const watched = answered(1).see('number.called', 2).see('page.hidden', 3)
  watched.session.send({ type: 'session.clear' })
  expect(watched.session.getSnapshot().context).toEqual({
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
    limitsOf({ idleMinutes: 2, warningSeconds: 20, hiddenMinutes: 3, callMinutes: 7, contentLasts: 90 })
  ).toEqual({
    idle: 120_000,
    warning: 20_000,
    hidden: 180_000,
    call: 420_000
  })
})
