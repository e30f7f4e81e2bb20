import type { BrowserContext } from '@playwright/test'
import { scan } from './scan.ts'

/** Each way by which a page's words come to be on a disk, and the part of a profile where they then stand. */
const PLACES = {
  localStorage: 'Default/Local Storage/',
  sessionStorage: 'Default/Session Storage/',
  cache: 'Default/Service Worker/CacheStorage/',
  'history.state': 'Default/Sessions/',
  'the words in a text field': 'Default/Sessions/',
  'the name of a radio': 'Default/Sessions/',
  'the address': 'Default/History',
  'the title': 'Default/History'
} as const
type Way = keyof typeof PLACES

const WAYS = Object.keys(PLACES) as readonly Way[]

/** By each way a word of its own. */
const markOf = (word: string, way: Way): string => `${word}${WAYS.indexOf(way)}`

/**
 * Writes words by every way there is, from a page of the same origin. Browsers write late, and in order: once these are
 * on the disk, whatever the product wrote before them is there too.
 * @param word that nothing else holds.
 */
export const leaveMarks = async (context: BrowserContext, origin: string, word: string): Promise<void> => {
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

/** @returns the ways by which the words have not come to the disk yet. */
export const missingMarks = (profile: string, word: string): readonly Way[] => {
  const { found } = scan(
    profile,
    WAYS.map(way => markOf(word, way))
  )
  return WAYS.filter(
    way => !found.some(line => line.startsWith(PLACES[way]) && line.endsWith(`: ${markOf(word, way)}`))
  )
}
