import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { sourceFiles } from '../support/source-files.ts'

/** Code that is broken on purpose, and the tests that should object. */
export interface Run {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** Of `tests/specs/check` these cases alone. All is checked in each: every mutant would be tried with all of them. */
  readonly topic?: string
}

export interface Part {
  readonly runs: readonly Run[]
  /** The share of mutants that must be caught. Per cent. */
  readonly atLeast: number
}

/** A folder of rules, held by the tests that mirror it: none of them may lean on the tests of another. */
const rules = (folder: string, ...otherTests: readonly string[]): Part => ({
  runs: [
    {
      mutate: sourceFiles(`machines/${folder}`).map(({ path }) => path),
      tests: [`tests/machines/${folder}/*.test.ts`, ...otherTests]
    }
  ],
  atLeast: 95
})

/** What a wipe, or the address of the page, depends on beside the session. By name, wherever it is. */
const PLATFORM = [
  'address',
  'elapsed-time',
  'force-pack',
  'cover',
  'tap-guard',
  'clock',
  'session-events',
  'history',
  'controls',
  'run-app'
]

/** What the check of the content holds of numbers, hours, words and references: a fault in it may reach a person. */
const RULES_FOR_PEOPLE = ['avoided-words', 'do-not-use', 'hours', 'ids', 'link', 'needs', 'numbers', 'words']

/** @throws if a module or its test is missing, or if there are two. */
const filesNamed = (folder: string, names: readonly string[], ending: RegExp): readonly string[] =>
  names.map(name => {
    const paths = sourceFiles(folder)
      .map(({ path }) => path)
      .filter(path => basename(path).replace(ending, '') === name)
    if (paths.length !== 1) throw new Error(`${folder} holds ${paths.length} files named ${name}: ${paths}`)
    return String(paths[0])
  })

/** A rule of the check, held by the cases of its topics and by a test that has its name, where there are such; else by all cases. */
const checkedBy = (rule: string): Run => {
  const topics = readdirSync('tests/specs/check')
    .map(file => basename(file, '.txt'))
    .filter(topic => topic === rule || topic.startsWith(`${rule}-`))
  const ownTest = `tests/tools/content/rules/${rule}.test.ts`
  return {
    mutate: filesNamed('tools/content/rules', [rule], /\.ts$/),
    tests: ['tests/specs/check.test.ts', ...(existsSync(ownTest) ? [ownTest] : [])],
    ...(topics.length > 0 && { topic: topics.join() })
  }
}

export const PARTS: Readonly<Record<string, Part>> = {
  encounter: rules('encounter'),
  session: { ...rules('session'), atLeast: 100 },
  hours: rules('hours', 'tests/specs/hours.test.ts'),
  outcome: rules('outcome'),
  handOver: rules('hand-over'),
  language: rules('language'),
  wipe: {
    runs: [
      {
        mutate: filesNamed('src/live', PLATFORM, /\.tsx?$/),
        tests: filesNamed('tests/src/live', PLATFORM, /\.test\.tsx?$/)
      }
    ],
    atLeast: 100
  },
  worker: {
    runs: [
      {
        mutate: filesNamed('src/worker', ['cache-name', 'precache', 'sw', 'withdraw'], /\.ts$/),
        tests: ['tests/src/worker/*.test.ts']
      }
    ],
    atLeast: 95
  },
  check: { runs: RULES_FOR_PEOPLE.map(checkedBy), atLeast: 95 }
}
