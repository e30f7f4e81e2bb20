import type { BrowserContext } from '@playwright/test'
import { scan } from './scan.ts'

/** Each way by which a page's words come to be on a disk, and the part of the profile where they then stand. */
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
export const missingMarks = (folder: string, word: string): readonly Way[] => {
  const { found } = scan(
    folder,
    WAYS.map(way => markOf(word, way))
  )
  return WAYS.filter(
    way => !found.some(line => line.startsWith(PLACES[way]) && line.endsWith(`: ${markOf(word, way)}`))
  )
}
