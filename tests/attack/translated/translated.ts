import type { Page } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { slowServer } from '../../browser/support/slow-server.ts'
import { eventually, pause } from '../../engines/support/engine.ts'
import type { Count, Faults, Target } from '../attacked.ts'
import { headingOf } from '../tabs/browser.ts'
import { ALL_WAYS, REWRITTEN, rewriting } from './rewriting.ts'

/** Over questions and choices, one of which is taken back, to the last question. */
const QUESTIONS = [
  ...['Start', 'Yes', 'Housing', 'Housing', 'Money or benefits', 'Continue'],
  ...['No', 'Back', 'Yes', 'Yes']
]
const LAST_QUESTION = 'Are there any individuals you are afraid of'
const OUTCOME = 'Tips and contacts'

const press = async (page: Page, ...names: readonly string[]) => {
  for (const name of names) {
    await pause(GUARD_MS + 50)
    const words = new RegExp(`^\\s*${name}${REWRITTEN}*\\s*$`)
    await page.locator('button').filter({ hasText: words, visible: true }).first().click()
  }
}

const shows = (page: Page, heading: string) =>
  eventually(async () => {
    const shown = await headingOf(page)
    if (!shown.startsWith(heading)) throw new Error(`It shows "${shown}", not "${heading}".`)
  }, 10_000)

const HELD =
  '[document.documentElement.outerHTML, document.title, location.href, history.length - 1, localStorage.length, sessionStorage.length, document.cookie]'

interface Rewritten {
  /** Source that rewrites the page. */
  readonly source: string
  /** What a heading ends with that it rewrote. */
  readonly mark: string
  readonly isEarly: boolean
}

/** @returns all that a page holds after Clear. @param walk what is done before. */
const heldAfter = async (
  target: Target,
  { source, isEarly }: Rewritten,
  walk: (page: Page) => Promise<unknown>
): Promise<string> => {
  const context = await target.browser.newContext({ serviceWorkers: 'block' })
  const server = await slowServer(target.built)
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    void server.sendUpTo(isEarly ? 'half of the data' : 'the end')
    await page.goto(server.address, { waitUntil: 'commit' })
    if (!isEarly) await page.locator('html[data-runs]').waitFor({ state: 'attached' })
    await page.evaluate(source)
    await walk(page)
    await press(page, 'Clear')
    await shows(page, 'Cleared')
    if (errors.length > 0) throw new Error(errors[0])
    return JSON.stringify(await page.evaluate(HELD)).replace(server.address, '')
  } finally {
    await context.close()
    server.close()
  }
}

/** @returns what is wrong with a page that is rewritten in a conversation. */
const faultsOf = async (target: Target, rewritten: Rewritten): Promise<Faults> => {
  const nothing = await heldAfter(target, rewritten, page => press(page, 'Start'))
  const something = await heldAfter(target, rewritten, async page => {
    await press(page, ...QUESTIONS)
    await shows(page, LAST_QUESTION)
    if (!(await headingOf(page)).endsWith(rewritten.mark)) throw new Error('It is not rewritten.')
    if (rewritten.isEarly) return
    await press(page, 'No')
    await shows(page, OUTCOME)
  })
  return nothing === something ? [] : ['after Clear it differs by what was answered']
}

/** What an attack must find: a copy that outlives Clear, and a button that is gone. */
const PLANTED = [
  "document.addEventListener('click', () => { document.body.dataset.kept = document.querySelector('h1').innerText }, true)",
  'new MutationObserver(() => document.querySelector(\'[data-event="step.continue"]\')?.remove()).observe(document, { subtree: true, childList: true })'
]

export const REWRITINGS = 2 * (ALL_WAYS.length + PLANTED.length)

/** @returns what came of pages that something in the browser translated or rewrote, if anything did. */
export const attackByRewriting = async (target: Target, count: Count): Promise<Faults> => {
  const faults: string[] = []
  const attempt = async (rewritten: Rewritten) => {
    const wrong = await faultsOf(target, rewritten).catch(error => [String(error).split('\n')[0] ?? ''])
    count()
    return wrong
  }
  for (const isEarly of [false, true]) {
    const where = isEarly ? 'the early walk' : 'the app'
    for (const way of ALL_WAYS) {
      const wrong = await attempt({ source: rewriting(way), mark: REWRITTEN, isEarly })
      faults.push(...wrong.map(what => `${way}, ${where}: ${what}`))
    }
    for (const source of PLANTED)
      if ((await attempt({ source, mark: '', isEarly })).length === 0)
        faults.push(`${where}: a planted fault is not found: ${source}`)
  }
  return faults
}
