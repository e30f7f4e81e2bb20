import fc from 'fast-check'
import { LONG } from '../browser/support/long.ts'
import { pressAtRandom } from './support/presses.ts'
import { expect, test } from './support/test.ts'

const { MONKEY_SEED: seed = '1', MONKEY_PRESSES: presses = '60' } = process.env

/** Longest that a press takes, with what is looked at after it, on a machine that is busy with others. Milliseconds. */
const PRESS_MS = 500

test('promise 3, nothing kept: random presses store, ask for and say nothing, and change neither title nor address', {
  tag: LONG
}, async ({ engine, site }) => {
  const numRuns = Number(presses)
  test.setTimeout(300_000 + numRuns * PRESS_MS)
  const began = performance.now()
  const { done, wrong } = await pressAtRandom(
    engine,
    site,
    fc.sample(fc.nat(), { seed: Number(seed), numRuns })
  )
  expect(wrong, `MONKEY_SEED=${seed}, after ${done.length} presses: ${done.slice(-30).join(', ')}`).toEqual(
    []
  )
  expect(done).toHaveLength(numRuns)
  const buttons = new Set(done.map(one => one.replace(/^[^"]*/, '')))
  const seconds = Math.round((performance.now() - began) / 1_000)
  process.stdout.write(`${engine.name}: ${numRuns} presses on ${buttons.size} buttons, ${seconds} seconds.\n`)
})

/** What a page could do wrong at a press, and what must be said of it. Firefox alone hears the console; after two faults bare words are left. */
const PLANTED: Readonly<Record<string, RegExp>> = {
  'sessionStorage.setItem("planted", "")': /sessionStorage: planted/,
  'document.cookie = "planted=1"': /cookie: planted=1/,
  'window.name = "planted"': /name of the window: planted/,
  'document.title = "planted"': /title: planted/,
  'history.replaceState({ planted: 1 }, "")': /state: \{"planted":1\}/,
  'history.replaceState(history.state, "", "#planted")': /#planted/,
  'new Image().src = "/planted"': /asked for \/planted/,
  'setTimeout(() => { throw new Error("planted") })': /fault: a fault|Error: planted|nothing to press/
}

test('self-check: a random press fails on a page that leaks', { tag: LONG }, async ({ engine, site }) => {
  for (const [leak, said] of Object.entries(PLANTED)) {
    const { wrong } = await pressAtRandom(
      engine,
      site,
      [1, 5, 9, 13, 17, 21],
      `addEventListener('click', () => { ${leak} })`
    )
    expect(wrong.join(), leak).toMatch(said)
  }
})
