import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'

/** How a run of tests ended. */
export interface Run {
  readonly passed: number
  /** The names of those that failed. */
  readonly failed: readonly string[]
  /** Why they could not be run at all, if they could not. */
  readonly trouble: string | undefined
}

const specsIn = (suite: JSONReportSuite): readonly { readonly title: string; readonly ok: boolean }[] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsIn)
]

interface Chosen {
  /** What their names must match, if not all of them are meant. */
  readonly named?: string
  /** The project of another language that runs them, if one does. */
  readonly language?: string
}

const REPORT = 'report.json'

const inBrowser = (folder: string, tests: readonly string[], { named, language = '' }: Chosen) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/sabotage/playwright.config.ts',
      ...(named ? [`--grep=${named}`] : []),
      ...tests
    ],
    {
      cwd: folder,
      env: { ...process.env, IN_LANGUAGE: language, TMPDIR: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT },
      encoding: 'utf8'
    }
  )

const browserRun = (report: string): Run => {
  const { suites, errors } = JSON.parse(report) as JSONReport
  const all = suites.flatMap(specsIn)
  const trouble = errors.map(({ message }) => message).join('\n')
  return {
    passed: all.filter(({ ok }) => ok).length,
    failed: all.filter(({ ok }) => !ok).map(({ title }) => title),
    trouble: trouble === '' ? undefined : trouble
  }
}

const byVitest = (folder: string, tests: readonly string[], { named }: Chosen) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=json',
      `--outputFile=${REPORT}`,
      ...(named ? [`--testNamePattern=${named}`] : []),
      ...tests
    ],
    { cwd: folder, encoding: 'utf8' }
  )

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

const vitestRun = (report: string): Run => {
  const all = (JSON.parse(report) as VitestReport).testResults.flatMap(
    ({ assertionResults }) => assertionResults
  )
  const titled = (wanted: string) => all.filter(({ status }) => status === wanted).map(({ title }) => title)
  return { passed: titled('passed').length, failed: titled('failed'), trouble: undefined }
}

/** Whether a file of tests needs a browser. */
export const isInBrowser = (test: string): boolean => test.startsWith('tests/browser/')

/**
 * Runs tests in a folder that holds the whole project.
 * @param tests files of tests: all in a browser, or none.
 */
export const runTests = (folder: string, tests: readonly string[], chosen: Chosen = {}): Run => {
  const report = join(folder, REPORT)
  rmSync(report, { force: true })
  const [start, read] = tests.every(isInBrowser)
    ? ([inBrowser, browserRun] as const)
    : ([byVitest, vitestRun] as const)
  const { stderr } = start(folder, tests, chosen)
  try {
    return read(readFileSync(report, 'utf8'))
  } catch {
    return { passed: 0, failed: [], trouble: stderr }
  }
}
