import { readFileSync } from 'node:fs'
import type { Result } from './reports.ts'

/** The product's promises. A test of one has a title that begins with its number: "promise 3, …". */
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

/** The numbered rules of the screens. A test of some has a title that ends with them: "(U8, U14 to U18)". */
const RULES = 'docs/product/conventions.md'

/** Parts of a title: the number of its promise and its topic; and its rules. */
const TITLE = /^promise (\d), ([^:,]+)/
const ITS_RULES = /U(\d+)(?: to U(\d+))?(?=[^(]*\)$)/g

/** For `--grep`: runs only tests of promises and rules. */
export const HOLDS_A_PROMISE = /(?:promise \d, |\(U\d)/

type Named = readonly [key: string, words: string]

const readRules = (): readonly Named[] =>
  [...readFileSync(RULES, 'utf8').matchAll(/^(\d+)\. (.+(?:\n .+)*)/gm)].map(([, number, words = '']) => [
    `U${number}`,
    words.replace(/\s+/g, ' ')
  ])

/** @returns the promises and rules of a test, each with a name for the test. */
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

/** @returns each promise and rule with the tests that passed for it, and where; and those without any. */
export const whatIsHeld = (results: readonly Result[]) => {
  const held = results
    .filter(({ status }) => status === 'passed')
    .flatMap(result => heldBy(result).map(([key, name]) => ({ key, name, where: whereIs(result) })))
  const rows = [...Object.entries(PROMISES), ...readRules()].map(([key, words]) => {
    const holding = held.filter(one => one.key === key)
    const tests = [...new Set(holding.map(({ where }) => where))].toSorted().map(where => {
      const names = holding.filter(one => one.where === where).map(({ name }) => name)
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
