import { LONG_WAIT_MS } from '../../../src/live/platform/tap-guard.ts'
import { type Acted, actInPage, openEyes } from '../../browser/nothing-kept/support/monkey/in-page.ts'
import type { Site } from '../../browser/offline/support/site.ts'
import { isReady, openPage } from './conversation.ts'
import type { Engine, Point } from './engine.ts'

/** So many presses are made by one script in the page; a real one comes before them, and a look from outside after them. */
const AT_ONCE = 40

/** Source that finds one of what may be pressed, and gives its middle and its words, once the guard lets presses through. A number to ring would open another program. */
const findAny = (number: number) => `
  eyes.pass(${LONG_WAIT_MS})
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const all = [...scope.querySelectorAll('button, summary')].filter(one => one.offsetParent)
  if (all.length === 0) return null
  const one = all[${number} % all.length]
  one.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = one.getBoundingClientRect()
  return [one.innerText.trim().split('\\n')[0], [Math.round(left + width / 2), Math.round(top + height / 2)]]`

/** What a browser itself asks for, some time after a page was loaded. */
const ITS_OWN = '/sw.js'

/**
 * Presses at random what there is to press on a page that was just opened, whose clocks go on by what a press waits.
 * @param numbers one for each press: it chooses what is pressed, and whether the guard against double taps is waited for.
 * @param prepare source that runs in the page first.
 * @returns the presses, and what was wrong after the last of them: with that they end.
 */
export const pressAtRandom = async (
  engine: Engine,
  site: Site,
  numbers: readonly number[],
  prepare = ''
): Promise<Acted> => {
  const said = (await engine.messages(site.address)).length
  await openPage(engine, site)
  await isReady(engine)
  const asked = site.asked.length
  const inPage = (part: readonly number[]) => {
    const acts = part.map(
      number => [number % 4 > 0 ? 'a press' : 'a press at once', Math.floor(number / 4)] as const
    )
    return engine.evaluate<Acted>(`return (${actInPage})(${JSON.stringify({ acts, guardMs: LONG_WAIT_MS })})`)
  }
  const fromOutside = async () => [
    ...site.asked
      .slice(asked)
      .filter(path => path !== ITS_OWN)
      .map(path => `asked for ${path}`),
    ...(await engine.messages(site.address)).slice(said)
  ]
  await engine.evaluate(`(${openEyes})(null)`)
  await inPage([])
  await engine.evaluate(prepare)
  const done: string[] = []
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const [first = 0, ...others] = numbers.slice(from, from + AT_ONCE)
    const found = await engine.evaluate<readonly [string, Point] | null>(findAny(first))
    if (!found) return { done, wrong: ['there is nothing to press'] }
    await engine.press(found[1])
    done.push(`a real press: "${found[0]}"`)
    const acted = await inPage(others)
    done.push(...acted.done)
    const wrong = [...acted.wrong, ...(await fromOutside())]
    if (wrong.length > 0) return { done, wrong }
  }
  return { done, wrong: [] }
}
