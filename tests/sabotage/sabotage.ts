import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { ensureBrowser } from '../browser/find-browser.ts'
import { findGuard } from './find-guard.ts'
import { buildPart, buildWhole, type Product, productOf, restoreWhole } from './product.ts'
import type { Sabotage } from './row.ts'
import { SABOTAGES } from './rows.ts'
import { isInBrowser, ONCE, type Run, runTests } from './run-tests.ts'

/** Written by this command alone: by which test each break was last caught. */
const CAUGHT = 'docs/assurance/breaks.csv'

const HELP = `Breaks one guard at a time in a copy of the project, builds the part of the site that shows it, and runs the tests that
should object. Before that the same tests run, each once, on the copy as it is, as a test that always fails would object to
anything. Each break takes half a minute on two quiet cores, and up to three on a busy machine: all of them more than an hour.
Which test caught each goes to ${CAUGHT}, as it ends.

npm run test:all -- sabotage [--in PROJECT] [WORDS...]

--in PROJECT    only guards whose tests run there, such as WebKit; a wrong one lists them all
WORDS           only guards whose name, or whose break, holds one of them
${example('npm run test:all -- sabotage', 'npm run test:all -- sabotage policy "a new version"', 'npm run test:all -- sabotage --in WebKit')}`

const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sabotage-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8'
  })
  for (const file of files.split('\0').filter(Boolean)) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, ONCE))
  return folder
}

/** @returns a function that puts back what was broken. */
const breakIn = (folder: string, row: Sabotage): (() => void) => {
  const { path, text } = findGuard(row, folder)
  const file = join(folder, path)
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, text)
  return () => writeFileSync(file, whole)
}

const NO_BROWSER = 'no browser'

/** Who runs the tests of a row: in a browser, the projects whose names begin so. */
const projectOf = ({ project, tests }: Sabotage): string =>
  isInBrowser(tests) ? (project ?? 'fixture') : NO_BROWSER

/** @returns what files and titles of its tests match: a browser's are matched with the name of their file. */
const matchOf = ({ tests, named }: Sabotage): string | undefined =>
  isInBrowser(tests) ? `${basename(tests)} .*${named ?? ''}` : named

interface Outcome {
  /** The test that objected. */
  readonly by?: string
  /** What it says, or why none objected. */
  readonly says: string
}

const whatHappened = ({ passed, failed: [first], trouble }: Run, { named }: Sabotage): Outcome => {
  if (first) return { by: first.title, says: first.says }
  if (trouble) return { says: `could not be run: ${trouble}` }
  return { says: passed === 0 ? `NO TEST has "${named}" in its title` : 'NOT CAUGHT' }
}

/** Breaks one guard, builds the part of the site that shows it, and puts the guard back. */
const runBroken = (folder: string, row: Sabotage): Outcome => {
  const putBack = breakIn(folder, row)
  try {
    if (isInBrowser(row.tests)) buildPart(folder, productOf(row.project), row.part ?? 'live')
    return whatHappened(
      runTests(folder, [row.tests], { project: projectOf(row), match: matchOf(row), one: true }),
      row
    )
  } catch (error) {
    return { says: `could not be run: ${error}` }
  } finally {
    putBack()
  }
}

/**
 * Runs the tests of rows of one project at once, each once, while nothing is broken.
 * @returns those that fail even so.
 */
const failingUnbroken = (folder: string, rows: readonly Sabotage[], project: string): Run['failed'] => {
  const tests = [...new Set(rows.map(row => row.tests))]
  const match = rows.every(row => matchOf(row)) ? rows.map(matchOf).join('|') : undefined
  const { passed, failed, trouble } = runTests(folder, tests, { project, match, one: false })
  if (trouble || passed + failed.length === 0) throw new Error(`No test can be run: ${trouble}`)
  return failed
}

/** @returns the outcome of each row of one project, as it comes. */
function* outcomes(folder: string, rows: readonly Sabotage[], project: string) {
  const failing = failingUnbroken(folder, rows, project)
  for (const row of rows) {
    const before = failing.find(({ title }) => title.includes(row.named ?? title))
    const says = `its test fails before anything is broken: ${before?.title}: ${before?.says}`
    yield [row, before ? { says } : runBroken(folder, row)] as const
  }
}

interface Caught {
  readonly guard: string
  readonly broken: string
  readonly by: string
  readonly in: string
}

const isOf = (row: Sabotage) => (caught: Caught) =>
  caught.guard === row.guard && caught.broken === row.broken && caught.in === projectOf(row)

/** Writes one break in its place among the others, and leaves out those that there are no more. */
const writeCaught = (caught: Caught): void => {
  const before = existsSync(CAUGHT)
    ? Papa.parse<Caught>(readFileSync(CAUGHT, 'utf8'), { header: true, skipEmptyLines: true }).data
    : []
  const rows = SABOTAGES.flatMap(row => [caught, ...before].find(isOf(row)) ?? [])
  writeFileSync(CAUGHT, `${Papa.unparse(rows, { newline: '\n' })}\n`)
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' }, in: { type: 'string' } },
  allowPositionals: true
})

const chosenRows = (): readonly Sabotage[] => {
  const projects = [...new Set(SABOTAGES.map(projectOf))]
  if (values.in && !projects.includes(values.in))
    throw new Error(`No tests run in ${values.in}. They run in: ${projects.join(', ')}`)
  const rows = SABOTAGES.filter(row => projectOf(row) === (values.in ?? projectOf(row))).filter(
    ({ guard, broken }) =>
      positionals.length === 0 || positionals.some(words => `${guard} ${broken}`.includes(words))
  )
  if (rows.length === 0) throw new Error(`No guard and no break holds: ${positionals.join(', ')}`)
  return rows
}

const SECOND = 1_000

await runCommand(() => {
  if (values.help) return print(HELP)
  const began = performance.now()
  const rows = chosenRows()
  ensureBrowser()
  const folder = copyOfProject()
  let missed = 0
  print('| guard | broken | caught by | which says | in |', '| --- | --- | --- | --- | --- |')
  const built = new Set<Product>()
  for (const project of new Set(rows.map(projectOf))) {
    const product = productOf(project)
    if (project !== NO_BROWSER) {
      if (built.has(product)) restoreWhole(folder, product)
      else buildWhole(folder, product)
      built.add(product)
    }
    const those = rows.filter(row => projectOf(row) === project)
    for (const [row, { by, says }] of outcomes(folder, those, project)) {
      if (!by) missed++
      writeCaught({ guard: row.guard, broken: row.broken, by: by ?? 'NONE', in: project })
      print(`| ${row.guard} | ${row.broken} | ${by ?? 'NONE'} | ${says} | ${project} |`)
    }
  }
  rmSync(folder, { recursive: true })
  print(
    `${rows.length} guards broken, ${missed === 0 ? 'every one caught' : `${missed} not caught`}, in ${Math.round((performance.now() - began) / SECOND)} seconds`
  )
  process.exitCode = missed === 0 ? 0 : 1
})
