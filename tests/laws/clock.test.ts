import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { NOON } from '../support/clock.ts'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

/** Starts the unit tests. */
const VITEST = 'vite.config.ts'

const SERVES_ITSELF =
  'It builds in the process of the test, by whose clock Playwright sets those of pages; no day is looked at.'

/** Tests whose pages have the real clock, and why. */
const AT_THE_REAL_TIME: Readonly<Record<string, string>> = {
  'tests/browser/editing.spec.ts': SERVES_ITSELF,
  'tests/browser/support/base.ts': 'It gives the pages of all others their clock.',
  'tests/engines/support/test.ts': 'No driver of these engines can put anything into a page before it loads.'
}

/** Rules that find pages at the real time, browsers that a test starts, and configs without a clock. */
const GIVES_NO_CLOCK = [
  {
    file: /^tests\/(?:browser|engines)\//,
    text: /^import \{[^}]*(?<!\.)\btest\b[^}]*\} from '@playwright\/test'/m,
    by: /^$/
  },
  {
    file: /^tests\/browser\//,
    text: /\b(?:newContext|launchPersistentContext|browser\.newPage)\(/,
    by: /\bbeginAtNoon\(/
  },
  { file: /^tests\/browser\//, text: /\bclock\.install\(\)/, by: /^$/ },
  { file: /^tests\/browser\//, text: /^import \{ (?:build|createServer)\b.* from 'vite'/m, by: /^$/ },
  { file: /vite(?:st)?\.config\.ts$/, text: /\bdefineConfig\(/, by: /\bstartClock\(\)/ }
] as const

const atTheRealTime = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(file =>
      GIVES_NO_CLOCK.some(
        rule => rule.file.test(file.path) && rule.text.test(file.text) && !rule.by.test(file.text)
      )
    )
    .map(({ path }) => path)

test('clock: it is noon for a unit test, whatever clock it had meanwhile, and for what it starts', () => {
  expect(new Date().toISOString()).toBe(new Date(NOON).toISOString())
  vi.useFakeTimers({ now: 0 })
  vi.useRealTimers()
  expect(Date.now()).toBe(Date.parse(NOON))
  vi.useFakeTimers()
  expect(Date.now()).toBe(Date.parse(NOON))
  vi.useRealTimers()
  const started = execFileSync(process.execPath, ['-p', 'new Date().toISOString()'], { encoding: 'utf8' })
  expect(started).toMatch(/^2026-11-25T12:00:0/)
})

test('clock: every test of pages has a fixed one, unless it says why not', () => {
  const files = [...sourceFiles('tests'), { path: VITEST, text: readFileSync(VITEST, 'utf8') }]
  expect(atTheRealTime(files).toSorted()).toEqual(Object.keys(AT_THE_REAL_TIME))
})
