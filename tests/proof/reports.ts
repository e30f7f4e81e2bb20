import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import type { JsonTestResults } from 'vitest/node'

/** The result of one test, of Vitest or Playwright. */
export interface Result {
  readonly title: string
  /** Playwright's project; empty for Vitest. */
  readonly project: string
  readonly status: 'passed' | 'failed' | 'not run'
  /** A short message, if it failed. */
  readonly says: string
}

interface Report {
  readonly results: readonly Result[]
  /** Why some tests could not run at all, if so. */
  readonly trouble: string | undefined
}

/** Characters of a message to keep: enough to tell a failed assertion from a test that could not run. */
const LONGEST = 300

const inShort = (text = '') =>
  stripVTControlCharacters(text)
    .replace(/[\s|]+/g, ' ')
    .slice(0, LONGEST)

const ofSuite = ({ specs, suites = [] }: JSONReportSuite): readonly Result[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, results }): Result => {
      const error = results.flatMap(({ errors }) => errors)[0]
      return {
        title,
        project: projectName,
        status: status === 'skipped' ? 'not run' : status === 'expected' ? 'passed' : 'failed',
        says: inShort(error?.message)
      }
    })
  ),
  ...suites.flatMap(ofSuite)
]

/** @param text output of Playwright's `json` reporter. */
export const readPlaywright = (text: string): Report => {
  const { suites, errors } = JSON.parse(text) as JSONReport
  const trouble = errors.map(({ message }) => message).join('\n')
  return { results: suites.flatMap(ofSuite), trouble: trouble || undefined }
}

/** @param text output of Vitest's `json` reporter. */
export const readVitest = (text: string): Report => {
  const { testResults } = JSON.parse(text) as JsonTestResults
  const trouble = testResults
    .filter(({ message, assertionResults }) => message && assertionResults.length === 0)
    .map(({ name, message }) => `${name}: ${message}`)
    .join('\n')
  const results = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(
      ({ title, status, failureMessages }): Result => ({
        title,
        project: '',
        status: status === 'passed' ? 'passed' : 'failed',
        says: inShort(failureMessages?.[0])
      })
    )
  return { results, trouble: trouble || undefined }
}

/** @returns the report in a file, or one that says it is missing. */
export const reportIn = (file: string, read: (text: string) => Report): Report => {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    return { results: [], trouble: `No result in ${file}.` }
  }
}
