import type { EngineName } from '../engines/support/programs.ts'
import type { Result } from './reports.ts'

/** What the product promises. The title of each test that holds one begins with its number: "promise 3, …". */
const PROMISES: Readonly<Record<string, string>> = {
  1: 'An instrument, not a document',
  2: 'The right help by the judgement of the field',
  3: 'Nothing recorded',
  4: 'Never a dead end',
  5: 'True facts',
  6: 'A wrong number is off every phone that is opened with a signal within the hour',
  7: 'Works with no signal',
  8: 'What is trained is what is used'
}

/** Of the title of a test: the number of its promise, and what it is about. */
const TITLE = /^promise (\d), ([^:,]+)/

/** What `--grep` takes to run these tests alone. */
export const HOLDS_A_PROMISE = /promise \d, /

type Shown = 'rules, no browser' | 'Chromium' | EngineName

const whereIs = ({ project }: Result): Shown => {
  if (project === '') return 'rules, no browser'
  return project === 'Firefox' || project === 'WebKit' ? project : 'Chromium'
}

const countsOf = (topics: readonly string[]): string =>
  [...new Set(topics)].map(topic => `${topic} (${topics.filter(other => other === topic).length})`).join(', ')

/**
 * @param results of all tests of a run.
 * @returns what each promise is held by, and where: lines of a table; and the promises that no test held.
 */
export const promisesHeld = (
  results: readonly Result[]
): { readonly table: readonly string[]; readonly without: readonly string[] } => {
  const held = results.flatMap(result => {
    const [, promise, topic = ''] = (result.status === 'passed' && TITLE.exec(result.title)) || []
    return promise ? [{ promise, topic, where: whereIs(result) }] : []
  })
  const rows = Object.entries(PROMISES).map(([promise, words]) => {
    const its = held.filter(one => one.promise === promise)
    const places = [...new Set(its.map(({ where }) => where))].toSorted()
    return {
      title: `${promise}. ${words}`,
      tests: places.map(
        where => `   ${where}: ${countsOf(its.filter(one => one.where === where).map(({ topic }) => topic))}`
      )
    }
  })
  return {
    table: rows.flatMap(({ title, tests }) => [title, ...tests]),
    without: rows.filter(({ tests }) => tests.length === 0).map(({ title }) => title)
  }
}
