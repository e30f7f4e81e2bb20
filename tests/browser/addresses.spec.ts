import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { SINGLE_QUESTIONS } from '../../machines/content/vocabulary.ts'
import { expect, test } from './support/base.ts'
import { HOSTILE_TEXTS, MARK } from './support/hostile-texts.ts'
import { LONG } from './support/marks.ts'

/** Malformed or risky parts of an address. */
const BROKEN = ['%', '%zz', '%00', '%ff%fe', '%c0%af', '%ED%A0%80', '%u0041', '%2525', '&&==', '%0d%0a', '#']

const everyByte = (text: string) =>
  Buffer.from(text)
    .toString('hex')
    .replace(/../g, byte => `%${byte}`)

const ENCODINGS: readonly ((text: string) => string)[] = [
  encodeURIComponent,
  text => encodeURIComponent(encodeURIComponent(text)),
  everyByte,
  text => text.replace(/[\r\n\0]/g, '')
]

const written = fc
  .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...ENCODINGS), fc.constantFrom('', ...BROKEN))
  .map(([words, encode, broken]) => encode(words) + broken)

const KNOWN = ['force', 'language', 'theirs', 'at', 'to', 'who', 'supportNeeds', 'workplaces', '__proto__']
const name = fc.oneof(fc.constantFrom(...KNOWN, ...SINGLE_QUESTIONS), written)
/** Valid values too: wrong ones must not show beside them either. */
const value = fc.oneof(fc.constantFrom('kent', 'cy', 'yes', 'no', 'none'), { weight: 4, arbitrary: written })
const parameters = fc
  .array(fc.tuple(name, value), { minLength: 1, maxLength: 4 })
  .map(all => all.map(pair => pair.join('=')).join('&'))
const walk = parameters.map(all => `#walk?${all}`)
const hash = fc.oneof(
  walk,
  written.map(words => `#${words}`),
  written.map(words => `#:~:text=${words}`)
)
/** Servers refuse longer queries. A hash is never sent to one. */
const query = parameters.map(all => `?${all}`).filter(({ length }) => length < 4_000)
const anywhere = fc.oneof(
  query,
  hash,
  fc.tuple(query, hash).map(parts => parts.join(''))
)

const ANSWERS = 'yes|no|unsure|declined|none|outcome'

/** For each page: path, hostile ends of its address, source that finds it, and what may stay. */
const PAGES = {
  'promise 3, hostile addresses of the live page': {
    path: '/',
    usual: '',
    hostile: anywhere,
    isThere: "document.documentElement.dataset.runs !== undefined && document.querySelector('h1') !== null",
    mayKeep: /^(?:\?(?:(?:force|language)=[a-z-]+&?){1,2})?$/
  },
  'hostile addresses of a walk in training': {
    path: '/training/',
    usual: '#walk',
    hostile: walk,
    isThere:
      "document.querySelector('iframe')?.contentDocument?.querySelector('h1') && location.hash.startsWith('#walk')",
    mayKeep: new RegExp(`^#walk(?:\\?(?:[A-Za-z]+=(?:${ANSWERS}|kent|cy)&?)+)?$`)
  },
  // The editor reads nothing from its address, and leaves it alone.
  'hostile addresses of the editor': {
    path: '/editor/',
    usual: '',
    hostile: anywhere,
    isThere: "document.querySelector('h1') !== null",
    mayKeep: /^/
  }
} as const

/** Source: whether the page holds words of its address outside training's alert and the map's links. */
const HOLDS = `(() => {
  const passed = [...document.querySelectorAll('[role=alert], .map-place a')].map(({ outerHTML }) => outerHTML)
  const whole = passed.reduce((html, one) => html.replaceAll(one, ''), document.documentElement.outerHTML)
  const frames = [...document.querySelectorAll('iframe')].map(frame => frame.contentDocument?.documentElement.outerHTML)
  return [whole, document.title, ...frames].join().includes('${MARK}')
})()`
const STORED = 'localStorage.length + sessionStorage.length + document.cookie.length + window.name.length'
/** An alert repeats at most four short pairs. */
const PAIR = '(?:[a-z-]{1,20}|…)=(?:[a-z-]{1,20}|…)'
const MAX_SAID = new RegExp(`^(?:[^:]*: ${PAIR}(?:, (?:${PAIR}|…)){0,4}\\.)?$`, 'i')

/** Visited in between, as a change of the hash alone would load nothing. */
const BETWEEN = '/icon-192.png'

const noted = (page: Page) => {
  const said: string[] = []
  const asked = new Set<string>()
  page.on('pageerror', error => said.push(error.message))
  page.on('console', message => message.type() === 'error' && said.push(message.text()))
  page.on('dialog', dialog => said.push(dialog.message()))
  page.on('request', request => asked.add(new URL(request.url()).pathname))
  return { said, asked }
}

for (const [title, { path, usual, hostile, isThere, mayKeep }] of Object.entries(PAGES))
  test(`promise 3, ${title} show, store, ask for and keep nothing of them`, { tag: LONG }, async ({
    page
  }) => {
    const { said, asked } = noted(page)
    const open = async (end: string) => {
      await page.goto(path + end, { waitUntil: 'commit' })
      await expect.poll(() => page.evaluate(`Boolean(${isThere})`).catch(() => false)).toBe(true)
    }
    await open(usual)
    // Includes what it loads after its first screen.
    await page.waitForLoadState('networkidle')
    const allowed = new Set([...asked, BETWEEN])
    for (const end of fc.sample(hostile, { numRuns: 30, seed: 1 })) {
      await page.goto(BETWEEN)
      // Drops what was said about the image page: the policy refuses the style that the browser adds there.
      said.length = 0
      await open(end)
      await expect.poll(() => page.evaluate('location.search + location.hash'), end).toMatch(mayKeep)
      const alert = page.locator('main [role=alert]')
      const repeated = (await alert.count()) > 0 ? ((await alert.first().textContent()) ?? '') : ''
      expect.soft(repeated, end).toMatch(MAX_SAID)
      expect.soft(await page.evaluate(`[${HOLDS}, ${STORED}]`), end).toEqual([false, 0])
      expect.soft([said, [...asked].filter(one => !allowed.has(one))], end).toEqual([[], []])
    }
  })
