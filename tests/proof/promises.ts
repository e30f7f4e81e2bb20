import { readFileSync } from 'node:fs'
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

/** Where the rules of the screens stand, as a numbered list. The title of each test that holds some ends with them: "(U8, U14 to U18)". */
const RULES = 'docs/product/conventions.md'

/** Of the title of a test: the number of its promise, and what it is about; and the rules it holds. */
const TITLE = /^promise (\d), ([^:,]+)/
const ITS_RULES = /U(\d+)(?: to U(\d+))?(?=[^(]*\)$)/g

/** What `--grep` takes to run the tests of promises and rules alone. */
export const HOLDS_A_PROMISE = /(?:promise \d, |\(U\d)/

type Shown = 'rules, no browser' | 'Chromium' | EngineName

/** What holds a promise or a rule, and where. */
interface Held {
  readonly key: string
  readonly by: string
  readonly where: Shown
}

interface Table {
  /** Its lines: what each promise or rule is held by, and where. */
  readonly table: readonly string[]
  /** Those that no test held. */
  readonly without: readonly string[]
}

const whereIs = ({ project }: Result): Shown => {
  if (project === '') return 'rules, no browser'
  return project === 'Firefox' || project === 'WebKit' ? project : 'Chromium'
}

const countsOf = (topics: readonly string[]): string =>
  [...new Set(topics)].map(topic => `${topic} (${topics.filter(other => other === topic).length})`).join(', ')

const tableOf = (all: readonly (readonly [key: string, words: string])[], held: readonly Held[]): Table => {
  const rows = all.map(([key, words]) => {
    const its = held.filter(one => one.key === key)
    const places = [...new Set(its.map(({ where }) => where))].toSorted()
    return {
      title: `${key}. ${words}`,
      tests: places.map(
        where => `   ${where}: ${countsOf(its.filter(one => one.where === where).map(({ by }) => by))}`
      )
    }
  })
  return {
    table: rows.flatMap(({ title, tests }) => [title, ...tests]),
    without: rows.filter(({ tests }) => tests.length === 0).map(({ title }) => title)
  }
}

const passedIn = (results: readonly Result[]) => results.filter(({ status }) => status === 'passed')

/** @param results of all tests of a run. */
export const promisesHeld = (results: readonly Result[]): Table =>
  tableOf(
    Object.entries(PROMISES),
    passedIn(results).flatMap(result => {
      const [, key, by = ''] = TITLE.exec(result.title) ?? []
      return key ? [{ key, by, where: whereIs(result) }] : []
    })
  )

/** @param results of all tests of a run. */
export const rulesHeld = (results: readonly Result[]): Table =>
  tableOf(
    readFileSync(RULES, 'utf8')
      .split(/\n(?=\d+\. )/)
      .slice(1)
      .map(rule => {
        const [, number = '', words = ''] = /^(\d+)\. (.+?)(?:\n\n|$)/s.exec(rule) ?? []
        return [`U${number}`, words.trim().replace(/\s+/g, ' ')] as const
      }),
    passedIn(results).flatMap(result =>
      [...result.title.matchAll(ITS_RULES)].flatMap(([, from, to = from]) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => ({
          key: `U${Number(from) + at}`,
          by: result.title.replace(/ \([^(]*\)$/, ''),
          where: whereIs(result)
        }))
      )
    )
  )
