import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'

/** How one test ended, of Vitest or of Playwright. */
export interface Result {
  readonly title: string
  /** The project of Playwright, or of Vitest nothing. */
  readonly project: string
  readonly status: 'passed' | 'failed' | 'not run'
  /** What it said, in short, if it failed. */
  readonly says: string
}

interface Report {
  readonly results: readonly Result[]
  /** Why some could not be run at all, if so. */
  readonly trouble: string | undefined
}

/** Longest of what a test says, in characters: enough to tell an objection from a test that could not be run. */
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

/** @param text what Playwright's reporter `json` writes. */
export const readPlaywright = (text: string): Report => {
  const { suites, errors } = JSON.parse(text) as JSONReport
  const trouble = errors.map(({ message }) => message).join('\n')
  return { results: suites.flatMap(ofSuite), trouble: trouble || undefined }
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** @param text what Vitest's reporter `json` writes. */
export const readVitest = (text: string): Report => {
  const { testResults } = JSON.parse(text) as VitestReport
  const trouble = testResults
    .filter(({ message, assertionResults }) => message && assertionResults.length === 0)
    .map(({ name, message }) => `${name}: ${message}`)
    .join('\n')
  const results = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(
      ({ title, status, failureMessages: [says] }): Result => ({
        title,
        project: '',
        status: status === 'passed' ? 'passed' : 'failed',
        says: inShort(says)
      })
    )
  return { results, trouble: trouble || undefined }
}

/** @returns what a report in a file says, or that there is none. */
export const reportIn = (file: string, read: (text: string) => Report): Report => {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    return { results: [], trouble: `No result in ${file}.` }
  }
}
