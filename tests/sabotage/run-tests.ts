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

/**
 * Runs browser tests in a folder that holds the whole project.
 * @param tests folders and files of tests.
 * @param named what their names must match, if not all of them are meant.
 * @param language the project of another language that runs them, if one does.
 */
export const runTests = (
  folder: string,
  tests: readonly string[],
  { named, language = '' }: { readonly named?: string; readonly language?: string } = {}
): Run => {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const { stderr } = spawnSync(
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
      env: { ...process.env, IN_LANGUAGE: language, TMPDIR: folder, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      encoding: 'utf8'
    }
  )
  try {
    const { suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as JSONReport
    const all = suites.flatMap(specsIn)
    const trouble = errors.map(({ message }) => message).join('\n')
    return {
      passed: all.filter(({ ok }) => ok).length,
      failed: all.filter(({ ok }) => !ok).map(({ title }) => title),
      trouble: trouble === '' ? undefined : trouble
    }
  } catch {
    return { passed: 0, failed: [], trouble: stderr }
  }
}
