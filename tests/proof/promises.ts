import { readFileSync } from 'node:fs'
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

type Named = readonly [key: string, words: string]

const readRules = (): readonly Named[] =>
  [...readFileSync(RULES, 'utf8').matchAll(/^(\d+)\. (.+(?:\n .+)*)/gm)].map(([, number, words = '']) => [
    `U${number}`,
    words.replace(/\s+/g, ' ')
  ])

/** @returns what a test holds, each time with what to call the test. */
const heldBy = ({ title }: Result): readonly Named[] => {
  const [, promise, topic = ''] = TITLE.exec(title) ?? []
  const rules = [...title.matchAll(ITS_RULES)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `U${Number(from) + at}`)
  )
  const name = title.replace(/ \([^(]*\)$/, '')
  return [...(promise ? [[promise, topic] as const] : []), ...rules.map(rule => [rule, name] as const)]
}

const whereIs = ({ project }: Result): string =>
  /^(?:Firefox|WebKit)$/.test(project) ? project : project ? 'Chromium' : 'rules, no browser'

/** @returns each promise and rule with the tests that held it, and where; and those that none held. */
export const whatIsHeld = (results: readonly Result[]) => {
  const held = results
    .filter(({ status }) => status === 'passed')
    .flatMap(result => heldBy(result).map(([key, name]) => ({ key, name, where: whereIs(result) })))
  const rows = [...Object.entries(PROMISES), ...readRules()].map(([key, words]) => {
    const its = held.filter(one => one.key === key)
    const tests = [...new Set(its.map(({ where }) => where))].toSorted().map(where => {
      const names = its.filter(one => one.where === where).map(({ name }) => name)
      const counted = [...new Set(names)].map(
        name => `${name} (${names.filter(other => other === name).length})`
      )
      return `   ${where}: ${counted.join(', ')}`
    })
    return { title: `${key}. ${words}`, tests }
  })
  return {
    table: rows.flatMap(({ title, tests }) => [title, ...tests]),
    without: rows.filter(({ tests }) => tests.length === 0).map(({ title }) => title)
  }
}
