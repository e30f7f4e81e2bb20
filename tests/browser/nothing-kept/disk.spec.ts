import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { NEEDS, QUESTIONS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Site } from '../offline/support/site.ts'
import { BUILT } from '../support/built.ts'
import { contentIn, type Loaded } from '../support/content.ts'
import { LONG } from '../support/marks.ts'
import { letPass } from '../support/pass.ts'
import { longest } from '../support/screens.ts'
import { TITLE } from '../support/title.ts'
import { test as base, expect, Walker } from '../support/walker.ts'
import { isKept } from './support/audited.ts'
import { historyOfChromium } from './support/chromium-history.ts'
import { scan } from './support/scan.ts'
import { kill, launch, remove, type Throwaway } from './support/throwaway.ts'

/** Fields whose texts reveal what was said. Titles reveal nothing, and browsers do store those. */
const TELLING = /^(?:label|because|why|softer|hint|note|say|says|steps|for)$/

/** @returns every text below a telling field. */
const tellingIn = (tree: unknown, isTelling = false): readonly string[] => {
  if (typeof tree === 'string') return isTelling ? [tree] : []
  if (Array.isArray(tree)) return tree.flatMap(item => tellingIn(item, isTelling))
  return Object.entries(Object(tree) as object).flatMap(([name, value]) =>
    tellingIn(value, TELLING.test(name))
  )
}

/** @returns random consonants, which occur in no other word. */
const letters = (bytes: number) =>
  [...randomBytes(bytes)].map(byte => 'bcdfghjklmnpqrstvwxz'[byte % 20]).join('')

/** The product with each telling text replaced by a unique string. */
interface Canary {
  /** The changed content and its page. */
  readonly loaded: Loaded
  readonly html: string
  /** The prefix of all those strings. */
  readonly mark: string
}

/** @returns the built fixture with fresh random words in place of its telling texts. */
const makeCanary = (): Canary => {
  const mark = letters(16)
  const loaded = contentIn('fixture')
  const { questions, needs, tips, actions, services } = loaded.content
  // Prompts that the guidance does not fix. The other prompts are rare enough already.
  const free = [questions.supportNeeds.prompt, questions.who.prompt]
  const texts = [...new Set([...free, ...tellingIn([questions, needs, tips, actions, services])])]
  const words = new Map(texts.map((text, index) => [text, `${mark}${letters(4)}${index}`]))
  // In the page and its data, each text stands between delimiters.
  const anyText = /(?<=[>"])[^<>"\\]+(?=[<"])/g
  const told = (page: string) => page.replaceAll(anyText, text => words.get(text) ?? text)
  return {
    loaded: { ...loaded, content: JSON.parse(told(JSON.stringify(loaded.content))) },
    html: told(readFileSync(join(BUILT, 'index.html'), 'utf8')),
    mark
  }
}

/** Each way in which a page's words reach the disk, and where in the profile they end up. */
const PLACES = {
  localStorage: 'profile/Default/Local Storage/',
  sessionStorage: 'profile/Default/Session Storage/',
  cache: 'profile/Default/Service Worker/CacheStorage/',
  'history.state': 'profile/Default/Sessions/',
  'the words in a text field': 'profile/Default/Sessions/',
  'the name of a radio': 'profile/Default/Sessions/',
  'the address': 'profile/Default/History',
  'the title': 'profile/Default/History'
} as const
type Way = keyof typeof PLACES

const WAYS = Object.keys(PLACES) as readonly Way[]

const IN_PLACES = new RegExp(`^(?:${Object.values(PLACES).join('|')})`)

/** @returns the mark that one of the ways leaves. */
const markOf = (word: string, way: Way): string => `${word}${WAYS.indexOf(way)}`

/**
 * Writes words in all these ways from a page of the same origin. Browsers write late, but in order: once
 * these are on disk, so is whatever the product wrote before. @param word a unique one.
 */
const leaveMarks = async (context: BrowserContext, origin: string, word: string): Promise<void> => {
  const page = await context.newPage()
  const marks = Object.fromEntries(WAYS.map(way => [way, markOf(word, way)])) as Record<Way, string>
  const body = `<input type="text" name="words"><input type="radio" name="${marks['the name of a radio']}">`
  await page.route(`${origin}marks`, route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(`${origin}marks`)
  await page.evaluate(async by => {
    document.title = by['the title']
    location.hash = by['the address']
    history.pushState({ a: by['history.state'] }, '')
    localStorage.setItem('a', by.localStorage)
    sessionStorage.setItem('a', by.sessionStorage)
    await caches.open(by.cache)
  }, marks)
  await page.getByRole('textbox').fill(marks['the words in a text field'])
  await page.getByRole('radio').check()
}

/** @returns the ways whose words are not on disk yet. */
const missingMarks = (folder: string, word: string): readonly Way[] => {
  const { found } = scan(
    folder,
    WAYS.map(way => markOf(word, way)),
    IN_PLACES
  )
  return WAYS.filter(
    way => !found.some(line => line.startsWith(PLACES[way]) && line.endsWith(`: ${markOf(word, way)}`))
  )
}

/** Headers of a page that only a worker keeps. No policy: the product must write nothing even if it may. */
const UNCACHED = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' }

const test = base.extend<{
  canary: Canary
  /** The canary without a worker: words on the disk are then not the cached product. */
  product: Site
  newThrowaway: () => Promise<Throwaway>
}>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs in such a pattern
  canary: ({}, use) => use(makeCanary()),
  product: async ({ canary: { html }, site }, use) => {
    site.remove('/sw.js')
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
    site.put('/index.html', html.replace(policy, ''), UNCACHED)
    await use(site)
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  newThrowaway: async ({}, use) => {
    const launched: Throwaway[] = []
    await use(async () => {
      const throwaway = await launch()
      launched.push(throwaway)
      return throwaway
    })
    for (const throwaway of launched) await remove(throwaway)
  }
})

const atFollowUp: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  { type: 'answer.unsure' },
  { type: 'danger.open' },
  { type: 'danger.close' },
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'pass-on-information' }
]

const atChange: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  { type: 'answer.declined' },
  { type: 'answer.yes' },
  { type: 'answer.unsure' },
  { type: 'step.back' },
  { type: 'answer.no' },
  { type: 'answer.yes' },
  { type: 'encounter.finish' },
  { type: 'choice.toggle', question: 'workplaces', choice: 'street' },
  { type: 'answer.change', question: 'afraid' },
  { type: 'answer.yes' },
  { type: 'choice.toggle', question: 'who', choice: 'partner-or-family' }
]

/** Conversations that stop where a title, an address or a field would reveal most. */
const ROUTES = [longest, atFollowUp, atChange]

const isCleared = ({ page }: Walker) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Cleared')

interface Ending {
  /** Ends the conversation. */
  readonly end: (walker: Walker) => Promise<void>
  /** Ends a visit in which the page was only opened. */
  readonly endUnused?: Ending['end']
  /** Ends the browser. */
  readonly quit: (throwaway: Throwaway) => Promise<void>
}

const ENDINGS: Readonly<Record<string, Ending>> = {
  Clear: {
    end: async walker => {
      await walker.button('Clear').click()
      await isCleared(walker)
    },
    quit: ({ context }) => context.close()
  },
  'five minutes without a touch': {
    end: async walker => {
      await letPass(walker.page, 301_000)
      await isCleared(walker)
    },
    quit: ({ context }) => context.close()
  },
  'closing the window': {
    end: ({ page }) => page.close(),
    endUnused: ({ page }) => page.close(),
    quit: ({ context }) => context.close()
  },
  'a browser that is killed in the midst of it': { end: () => Promise.resolve(), quit: kill }
}

/** Questions, and ids that no browser file holds by chance. */
const tellingWords = ({ content: { questions } }: Loaded): readonly string[] => {
  const ids = [...QUESTIONS, ...SUPPORT_CHOICES, ...WHO_CHOICES, ...NEEDS].filter(id => /[-A-Z]/.test(id))
  return [...ids, ...QUESTIONS.map(question => questions[question].prompt)]
}

/** Walks through a conversation in a browser of its own, then leaves marks there. */
const hold = async (
  { context }: Throwaway,
  { address }: Site,
  loaded: Loaded,
  route: readonly EncounterEvent[],
  word: string
): Promise<Walker> => {
  const [page = await context.newPage()] = context.pages()
  const walker = new Walker(page, loaded)
  await walker.open(address)
  await walker.walk(route)
  await leaveMarks(context, address, word)
  return walker
}

const allIsWritten = ({ folder }: Throwaway, word: string) =>
  expect.poll(() => missingMarks(folder, word), { timeout: 40_000 }).toEqual([])

for (const [name, { end, endUnused, quit }] of Object.entries(ENDINGS))
  test(`promise 3, nothing kept: nothing of three encounters is on disk after ${name}, nor that there was one`, {
    tag: name === 'Clear' ? [] : LONG
  }, async ({ canary: { loaded, mark }, product, newThrowaway }) => {
    const word = letters(16)
    const words = [mark, ...tellingWords(loaded)]
    // In parallel, as each waits long for its browser to write.
    const cases = await Promise.all(
      [[], ...ROUTES].map(async route => {
        const throwaway = await newThrowaway()
        return { throwaway, walker: await hold(throwaway, product, loaded, route, word) }
      })
    )
    const histories: ReturnType<typeof historyOfChromium>['history'][] = []
    const titles = new Set()
    for (const [index, { throwaway, walker }] of cases.entries()) {
      await allIsWritten(throwaway, word)
      const during = scan(throwaway.folder, words)
      await (index === 0 ? endUnused : end)?.(walker)
      await quit(throwaway)
      const { history, topTitles } = historyOfChromium(throwaway.folder, product.address)
      histories.push(history)
      for (const title of topTitles) titles.add(title)
      const after = scan(throwaway.folder, words)
      expect([...during.found, ...after.found]).toEqual([])
      console.log(`${during.files + after.files} files read, ${during.bytes + after.bytes} bytes`)
    }
    const [opened, ...held] = histories
    expect(opened?.urls.map(({ title }) => title)).toEqual([TITLE])
    expect(opened?.visits.length).toBeGreaterThan(0)
    expect(opened?.sessions.length).toBeGreaterThan(0)
    for (const history of held) expect(history).toEqual(opened)
    expect([...titles].filter(title => title !== TITLE)).toEqual([])
  })

/** Cache files are numbered, and Chromium adds its compiled code some time later under another number. */
const ofEntry = (line: string) => line.replace(/_\d(?=: )/, '')

const KEPT = 'profile/Default/Service Worker/CacheStorage/'

test('promise 3, nothing kept: the offline cache is the same before and after an encounter', {
  tag: LONG
}, async ({ newThrowaway, site }) => {
  site.put('/index.html', site.read('/index.html').body, UNCACHED)
  const loaded = contentIn('fixture')
  const throwaway = await newThrowaway()
  const [page = await throwaway.context.newPage()] = throwaway.context.pages()
  await page.goto(site.address)
  await isKept(page)
  const words = tellingWords(loaded)
  const found = () => [...new Set(scan(throwaway.folder, words).found.map(ofEntry))].toSorted()
  await expect.poll(() => found().length).toBeGreaterThan(words.length / 2)
  const before = found()
  expect(before.filter(line => !line.startsWith(KEPT))).toEqual([])
  const word = letters(16)
  const walker = await hold(throwaway, site, loaded, longest, word)
  await allIsWritten(throwaway, word)
  await walker.button('Clear').click()
  await isCleared(walker)
  await throwaway.context.close()
  expect(found()).toEqual(before)
})

test('self-check: a screen that sets the title is found on disk', { tag: LONG }, async ({
  canary: { loaded, mark },
  product,
  newThrowaway
}) => {
  const word = letters(16)
  const throwaway = await newThrowaway()
  await throwaway.context.addInitScript(() =>
    new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent ?? ''
      if (document.title !== title) document.title = title
    }).observe(document, { subtree: true, childList: true, characterData: true })
  )
  await hold(throwaway, product, loaded, atFollowUp, word)
  await allIsWritten(throwaway, word)
  expect(scan(throwaway.folder, [mark]).found).toContain(`profile/Default/History: ${mark}`)
})
