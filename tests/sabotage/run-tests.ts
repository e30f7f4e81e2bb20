import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Report, readPlaywright, readVitest } from '../proof/reports.ts'

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
      ...(one ? ['-x'] : []),
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

const asRun = ({ results, trouble }: Report): Run => ({
  passed: results.filter(({ status }) => status === 'passed').length,
  failed: results.filter(({ status }) => status === 'failed'),
  trouble
})

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
    ? ([inBrowser, readPlaywright] as const)
    : ([byVitest, readVitest] as const)
  const { stderr } = start(folder, tests, asked)
  try {
    return asRun(read(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: [], trouble: stderr }
  }
}
