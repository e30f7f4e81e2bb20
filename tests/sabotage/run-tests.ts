import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readPlaywright, readVitest } from '../proof/reports.ts'
import { NO_BROWSER } from './breaks.ts'

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
interface Asked {
  readonly project: string
  readonly tests: readonly string[]
  /** What their files and titles must match, if not all of them are meant. */
  readonly match: string | undefined
  /** Whether the first that fails is enough. */
  readonly one: boolean
}

const PLAYWRIGHT = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config=tests/sabotage/playwright.config.ts'
]

/** Runs tests in a folder that holds the whole project: all in a browser, or none. */
export const runTests = (folder: string, { project, tests, match, one }: Asked): Run => {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const command =
    project === NO_BROWSER
      ? [
          ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`],
          ...(match ? [`--testNamePattern=${match}`] : [])
        ]
      : [...PLAYWRIGHT, ...(match ? [`--grep=${match}`] : []), ...(one ? ['-x'] : [])]
  const { stderr } = spawnSync(process.execPath, [...command, ...tests], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      TMPDIR: folder,
      PRODUCTS_BUILT: 'yes',
      SABOTAGE_PROJECT: project,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report
    }
  })
  try {
    const text = readFileSync(report, 'utf8')
    const { results, trouble } = project === NO_BROWSER ? readVitest(text) : readPlaywright(text)
    return {
      passed: results.filter(({ status }) => status === 'passed').length,
      failed: results.filter(({ status }) => status === 'failed'),
      trouble
    }
  } catch {
    return { passed: 0, failed: [], trouble: stderr }
  }
}
