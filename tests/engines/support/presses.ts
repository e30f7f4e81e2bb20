import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import type { Site } from '../../browser/offline/support/site.ts'
import { isReady, openPage } from './conversation.ts'
import { type Engine, type Point, pause } from './engine.ts'

/** Source that finds one of what may be pressed, and gives its middle and its words. A number to ring would open another program. */
const findAny = (number: number) => `
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const all = [...scope.querySelectorAll('button, summary')].filter(one => one.offsetParent)
  if (all.length === 0) return null
  const one = all[${number} % all.length]
  one.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = one.getBoundingClientRect()
  return [one.innerText.trim().split('\\n')[0], [Math.round(left + width / 2), Math.round(top + height / 2)]]`

/** Source that tells what a page has written, by its place. */
const WRITTEN = `return Promise.resolve(indexedDB.databases?.()).then((databases = []) => ({
  localStorage: Object.keys(localStorage).join(),
  sessionStorage: Object.keys(sessionStorage).join(),
  databases: databases.map(({ name }) => name).join(),
  cookie: document.cookie,
  'name of the window': window.name,
  address: location.href,
  title: document.title,
  state: JSON.stringify(history.state).replace('{"n":1}', 'null'),
  fault: document.querySelector('#app h1')?.innerText === 'Something went wrong' ? 'a fault' : ''
}))`

type Written = Readonly<Record<string, string>>

const differences = (before: Written, now: Written): readonly string[] =>
  Object.keys(now).flatMap(place => (now[place] === before[place] ? [] : [`${place}: ${now[place]}`]))

/** What a browser itself asks for, some time after a page was loaded. */
const ITS_OWN = '/sw.js'

/**
 * Presses at random what there is to press on a page that was just opened.
 * @param numbers one for each press: it chooses what is pressed, and whether the guard against double taps is waited for.
 * @param prepare source that runs in the page first.
 * @returns the presses, and what was wrong after the last of them: with that they end.
 */
export const pressAtRandom = async (
  engine: Engine,
  site: Site,
  numbers: readonly number[],
  prepare = ''
): Promise<{ readonly done: readonly string[]; readonly wrong: readonly string[] }> => {
  const said = (await engine.messages(site.address)).length
  await openPage(engine, site)
  await isReady(engine)
  const [before, asked] = [await engine.evaluate<Written>(WRITTEN), site.asked.length]
  await engine.evaluate(prepare)
  const done: string[] = []
  for (const number of numbers) {
    if (number % 4 > 0) await pause(GUARD_MS)
    const found = await engine.evaluate<readonly [string, Point] | null>(findAny(Math.floor(number / 4)))
    if (!found) return { done, wrong: ['there is nothing to press'] }
    done.push(found[0])
    await engine.press(found[1])
    const wrong = [
      ...differences(before, await engine.evaluate<Written>(WRITTEN)),
      ...site.asked
        .slice(asked)
        .filter(path => path !== ITS_OWN)
        .map(path => `asked for ${path}`),
      ...(await engine.messages(site.address)).slice(said)
    ]
    if (wrong.length > 0) return { done, wrong }
  }
  return { done, wrong: [] }
}
