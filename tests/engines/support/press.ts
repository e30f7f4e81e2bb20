import { expect } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { ENTER, type Engine, eventually, type Point, TAB } from './engine.ts'

const MIDDLE_OF = `
  const middleOf = element => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [Math.round(left + width / 2), Math.round(top + height / 2)]
  }`

/**
 * Source that watches presses: taken by the button, missed, or dropped by the tap guard, in which case it
 * never reaches the window's last listener. Enter counts only on the button: on a busy browser a late Tab may
 * have moved the focus, even out of the page.
 */
const WATCH = `
  if (!window.watch) {
    const watch = { isNamed: button => button?.innerText.trim().startsWith(watch.name) ?? false }
    let isHit
    addEventListener('click', ({ target }) => { isHit = watch.isNamed(target.closest('button')); watch.became = 'lost' }, true)
    addEventListener('click', () => { if (isHit) watch.became = 'taken'; watch.takenAt = performance.now() })
    addEventListener('keydown', event => {
      if (event.key !== 'Enter' || document.activeElement === watch.button) return
      event.preventDefault()
      watch.became = 'lost'
    }, true)
    window.watch = watch
  }
  const { watch } = window`

/** Source that scrolls a visible button into view and returns its middle, once presses are let in. */
const findButton = (name: string) => `${MIDDLE_OF}${WATCH}
  watch.name = ${JSON.stringify(name)}
  watch.became = 'nothing'
  watch.button = [...document.querySelectorAll('button')].find(button => button.offsetParent && watch.isNamed(button))
  const waits = Number(watch.button?.dataset.waits) || ${GUARD_MS}
  if (!watch.button || performance.now() - watch.takenAt <= waits) return null
  watch.button.scrollIntoView({ block: 'center' })
  return middleOf(watch.button)`

/** Source that counts the Tab stops from the focus to the button; 0 if it has the focus. */
const STOPS = `
  const { activeElement } = document
  const { watch } = window
  if (activeElement === watch.button && document.hasFocus()) return 0
  const stops = [...document.querySelectorAll('button, a[href], summary')].filter(({ offsetParent, tabIndex }) => offsetParent && tabIndex >= 0)
  const isBefore = stop => activeElement === stop || !(activeElement.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
  const passed = activeElement === document.body ? 0 : stops.filter(isBefore).length
  return Math.max(1, stops.indexOf(watch.button) - passed + 1)`

const becameOf = (engine: Engine) => engine.evaluate<string>('return window.watch.became')

/** Milliseconds after which a press without any effect counts as lost. */
const LOST_MS = 5_000

/** More Tab stops than the bars of a browser and a screen have together. */
const MAX_TABS = 60

const walkByTab = async (engine: Engine, name: string) => {
  for (let turn = 0; ; turn++) {
    const stops = await engine.evaluate<number>(STOPS)
    if (stops === 0) return
    expect(turn, `tabs to ${name}`).toBeLessThan(MAX_TABS)
    await engine.type(...Array.from({ length: stops }, () => TAB))
  }
}

const byPointer = (engine: Engine, _name: string, middle: Point) => engine.press(middle)

const byKeyboard = async (engine: Engine, name: string) => {
  await walkByTab(engine, name)
  await engine.type(ENTER)
}

/** Presses each button once it is there, and again if the press was dropped or the screen moved. */
const pressing =
  (press: typeof byPointer) =>
  async (engine: Engine, ...names: readonly string[]) => {
    for (const name of names)
      await eventually(async () => {
        const middle = await engine.evaluate<Point | null>(findButton(name))
        if (!middle) throw new Error(`${name} cannot be pressed.`)
        await press(engine, name, middle)
        await eventually(async () => expect(await becameOf(engine), name).not.toBe('nothing'), LOST_MS)
        expect(await becameOf(engine), name).toBe('taken')
      })
  }

export const pressButtons = pressing(byPointer)

/** Reaches each button by Tab alone and presses Enter. */
export const pressByKeyboard = pressing(byKeyboard)

/** Presses on the heading, which does nothing. */
export const pressWords = async (engine: Engine) =>
  engine.press(await engine.evaluate<Point>(`${MIDDLE_OF}; return middleOf(document.querySelector('h1'))`))
