import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter'

/** A test that failed, and what it says, in short. */
interface Objection {
  readonly title: string
  readonly says: string
}

/** How a run of tests ended. */
export interface Run {
  readonly passed: number
  readonly failed: readonly Objection[]
  /** Why they could not be run at all, if they could not. */
  readonly trouble: string | undefined
}

const specsIn = (suite: JSONReportSuite): readonly JSONReportSpec[] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsIn)
]

/** Longest of what a test says, in characters: enough to tell an objection from a test that could not be run. */
const LONGEST = 160

const inShort = (text = '') =>
  stripVTControlCharacters(text)
    .replace(/[\s|]+/g, ' ')
    .slice(0, LONGEST)

/** What is asked of a project in a copy. */
export interface Asked {
  readonly project: string
  /** What their files and titles must match, if not all of them are meant. */
  readonly match: string | undefined
  /** Whether the first that fails is enough. */
  readonly one: boolean
}

/** Where all runs in a copy keep what each would have to work out. */
export const ONCE = 'once-per-run'

const REPORT = 'report.json'

const inBrowser = (folder: string, tests: readonly string[], { project, match, one }: Asked) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/sabotage/playwright.config.ts',
      ...(match ? [`--grep=${match}`] : []),
      ...(one ? ['-x'] : ['--retries=1']),
      ...tests
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        SABOTAGE_PROJECT: project,
        TMPDIR: folder,
        ONCE_PER_RUN: join(folder, ONCE),
        PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT
      },
      encoding: 'utf8'
    }
  )

const browserRun = (report: string): Run => {
  const { suites, errors } = JSON.parse(report) as JSONReport
  const all = suites.flatMap(specsIn)
  const trouble = errors.map(({ message }) => message).join('\n')
  const errorsOf = ({ tests }: JSONReportSpec) =>
    tests.flatMap(({ results }) => results.flatMap(result => result.errors))
  return {
    passed: all.filter(({ ok, tests }) => ok && tests.some(({ status }) => status !== 'skipped')).length,
    failed: all
      .filter(({ ok }) => !ok)
      .map(spec => ({ title: spec.title, says: inShort(errorsOf(spec)[0]?.message) })),
    trouble: trouble === '' ? undefined : trouble
  }
}

const byVitest = (folder: string, tests: readonly string[], { match }: Asked) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=json',
      `--outputFile=${REPORT}`,
      ...(match ? [`--testNamePattern=${match}`] : []),
      ...tests
    ],
    { cwd: folder, encoding: 'utf8' }
  )

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const vitestRun = (report: string): Run => {
  const all = (JSON.parse(report) as VitestReport).testResults.flatMap(
    ({ assertionResults }) => assertionResults
  )
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: all
      .filter(({ status }) => status === 'failed')
      .map(({ title, failureMessages: [says] }) => ({ title, says: inShort(says) })),
    trouble: undefined
  }
}

/** Whether a file of tests needs a browser. */
export const isInBrowser = (test: string): boolean => /^tests\/(?:browser|engines)\//.test(test)

/**
 * Runs tests in a folder that holds the whole project.
 * @param tests files of tests: all in a browser, or none.
 */
export const runTests = (folder: string, tests: readonly string[], asked: Asked): Run => {
  const report = join(folder, REPORT)
  rmSync(report, { force: true })
  const [start, read] = tests.every(isInBrowser)
    ? ([inBrowser, browserRun] as const)
    : ([byVitest, vitestRun] as const)
  const { stderr } = start(folder, tests, asked)
  try {
    return read(readFileSync(report, 'utf8'))
  } catch {
    return { passed: 0, failed: [], trouble: stderr }
  }
}
