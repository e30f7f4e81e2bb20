import { startOtherSite } from '../browser/support/other-site.ts'
import { headingOf, OUTCOME, openPage, sees, shows } from '../engines/support/conversation.ts'
import { type Engine, eventually, pause } from '../engines/support/engine.ts'
import { launchFirefox } from '../engines/support/firefox.ts'
import { pressButtons } from '../engines/support/press.ts'
import { isHere } from '../engines/support/programs.ts'
import type { Count, Faults, Target } from './attacked.ts'

/** The way to each screen whose words a reader view could keep, and words that only a conversation shows. */
const SCREENS: readonly (readonly [way: readonly string[], heading: string, words: string])[] = [
  [['Start'], 'Do you need any help', 'Do you need any help'],
  [['Start', 'Yes', 'Housing'], 'What would help', 'What would help'],
  [['Start', 'Yes', 'Housing', 'Numbers now'], OUTCOME, 'Housing'],
  [['Start', 'Not sure', 'Continue', 'Yes', 'No', 'Yes', 'No'], OUTCOME, 'Nowhere safe tonight']
]

export const READ = SCREENS.length + 1

/** A page that every reader view shows: with it the attack proves that it can open one. */
const ARTICLE = `<!doctype html><title>Article</title><article><h1>Article</h1>${'<p>Words of a planted article, of which there are many, so that it is one.</p>'.repeat(40)}</article>`

/** Longest that a reader view takes to open, which it may never do. Milliseconds. */
const TO_OPEN_MS = 10_000

/** @returns whether a reader view opened, in which words are seen. */
const readsIn = async (engine: Engine, words: string, ms: number): Promise<boolean> => {
  await engine.readerView()
  return eventually(async () => {
    const isOpen = await engine.evaluate<boolean>("return location.href.startsWith('about:reader')")
    if (!isOpen || !(await sees(engine, words))) throw new Error('No reader view shows it.')
    return true
  }, ms).catch(() => false)
}

/** @returns what a reader view shows of a conversation, and what is there after it is left. */
const readScreen = async (
  engine: Engine,
  { address }: Target,
  [way, heading, words]: (typeof SCREENS)[number]
): Promise<Faults> => {
  await engine.goTo('about:blank')
  await openPage(engine, { address })
  await pressButtons(engine, ...way)
  await shows(engine, heading)
  const isRead = await readsIn(engine, words, TO_OPEN_MS)
  const is = (await headingOf(engine)) ?? ''
  return [
    ...(isRead ? [`the reader view shows "${words}"`] : []),
    ...(isRead || is.startsWith(heading) ? [] : [`the conversation is gone: it shows "${is}"`])
  ]
}

/** @returns what the reader view of Firefox keeps of a conversation, if anything. */
export const attackByReader = async (target: Target, count: Count): Promise<Faults> => {
  if (!isHere('Firefox')) return ['Firefox is not on this machine: its reader view was not tried']
  const faults: string[] = []
  const [engine, other] = await Promise.all([launchFirefox(), startOtherSite()])
  try {
    other.put('/article', ARTICLE)
    await engine.goTo(`${other.address}/article`)
    await pause(1_000)
    if (!(await readsIn(engine, 'planted article', 3 * TO_OPEN_MS)))
      faults.push('the reader view of a planted article is not found')
    count()
    for (const screen of SCREENS) {
      const wrong = await readScreen(engine, target, screen).catch(error => [String(error).split('\n')[0]])
      faults.push(...wrong.map(what => `${screen[0].join(', ')}: ${what}`))
      count()
    }
  } finally {
    await engine.kill()
    await other.close()
  }
  return faults
}
