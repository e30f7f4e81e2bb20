import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { ensureBrowser } from '../browser/find-browser.ts'
import { readPlaywright, readVitest } from '../proof/reports.ts'
import { applyPatches, BREAKS, type Break, MEND, NO_BROWSER } from './breaks.ts'

/** Written by this command alone: by which test each break was last caught. */
const CAUGHT = 'docs/assurance/breaks.csv'

const HELP = `Breaks one guard at a time in a copy of the project, by a patch of tests/sabotage/breaks, builds the part of the site that
shows it, and runs the tests that should object. Before that the same tests run, each once, on the copy as it is, as a test
that always fails would object to anything. Each break takes half a minute on two quiet cores, and up to three on a busy
machine: all of them more than an hour. Which test caught each goes to ${CAUGHT}, as it ends.

npm run test:all -- sabotage [--in PROJECT] [WORDS...]

--in PROJECT    only guards whose tests run there, such as WebKit; a wrong one lists them all
WORDS           only guards whose name, whose break, or whose patch holds one of them
${example('npm run test:all -- sabotage', 'npm run test:all -- sabotage policy "a new version"', 'npm run test:all -- sabotage --in WebKit')}`

const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sabotage-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8'
  })
  for (const file of files.split('\0').filter(existsSync)) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Builds what the tests of a project are about, and gives what builds it anew with a break. */
type Build = (project: string) => (part: Break['part']) => void

/** What knows how to build takes seconds to load, and works in the copy. */
const buildIn = async (folder: string): Promise<Build> => {
  process.env.ONCE_PER_RUN = join(folder, 'once-per-run')
  const { buildPart, buildWhole, productOf, restoreWhole } = await import('./product.ts')
  const built = new Set<unknown>()
  return project => {
    if (project === NO_BROWSER) return () => undefined
    const product = productOf(project)
    if (built.has(product)) restoreWhole(product)
    else buildWhole(folder, product)
    built.add(product)
    return part => buildPart(folder, product, part)
  }
}

/** A test that failed, and what it says, in short. */
interface Objection {
  readonly title: string
  readonly says: string
}

/** How a run of tests ended. */
interface Run {
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
const runTests = (folder: string, { project, tests, match, one }: Asked): Run => {
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

/** @returns what files and titles of its tests match: a browser's are matched with the name of their file. */
const matchOf = ({ tests, named, project }: Break): string | undefined =>
  project === NO_BROWSER ? named : `${basename(tests)} .*${named ?? ''}`

interface Outcome {
  /** The test that objected. */
  readonly by?: string
  /** What it says, or why none objected. */
  readonly says: string
}

const whatHappened = ({ passed, failed: [first], trouble }: Run, { named }: Break): Outcome => {
  if (first) return { by: first.title, says: first.says }
  if (trouble) return { says: `could not be run: ${trouble}` }
  return { says: passed === 0 ? `NO TEST has "${named}" in its title` : 'NOT CAUGHT' }
}

/** Breaks one guard, builds the part of the site that shows it, and puts the guard back. */
const runBroken = (folder: string, row: Break, build: ReturnType<Build>): Outcome => {
  if (!applyPatches(folder, [row.difference])) return { says: `${row.patch}: ${MEND}` }
  try {
    build(row.part)
    const { project, tests } = row
    return whatHappened(runTests(folder, { project, tests: [tests], match: matchOf(row), one: true }), row)
  } catch (error) {
    return { says: `could not be run: ${error}` }
  } finally {
    applyPatches(folder, [row.difference], '--reverse')
  }
}

/**
 * Runs the tests of rows of one project at once, each once, while nothing is broken.
 * @returns those that fail even so.
 */
const failingUnbroken = (folder: string, rows: readonly Break[], project: string): Run['failed'] => {
  const tests = [...new Set(rows.map(row => row.tests))]
  const match = rows.every(matchOf) ? rows.map(matchOf).join('|') : undefined
  const { passed, failed, trouble } = runTests(folder, { project, tests, match, one: false })
  if (trouble || passed + failed.length === 0) throw new Error(`No test can be run: ${trouble}`)
  return failed
}

/** @returns the outcome of each row of one project, as it comes. */
function* outcomes(folder: string, rows: readonly Break[], project: string, build: ReturnType<Build>) {
  const failing = failingUnbroken(folder, rows, project)
  for (const row of rows) {
    const before = failing.find(({ title }) => title.includes(row.named ?? title))
    const says = `its test fails before anything is broken: ${before?.title}: ${before?.says}`
    yield [row, before ? { says } : runBroken(folder, row, build)] as const
  }
}

interface Caught extends Pick<Break, 'guard' | 'broken'> {
  readonly by: string
  readonly in: string
}

/** Writes one break in its place among the others, and leaves out those that there are no more. */
const writeCaught = (caught: Caught): void => {
  const before = Papa.parse<Caught>(readFileSync(CAUGHT, 'utf8'), { header: true, skipEmptyLines: true }).data
  const rows = BREAKS.flatMap(({ guard, broken, project }) => {
    const isOf = (one: Caught) => one.guard === guard && one.broken === broken && one.in === project
    return [caught, ...before].find(isOf) ?? []
  })
  writeFileSync(CAUGHT, `${Papa.unparse(rows, { newline: '\n' })}\n`)
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' }, in: { type: 'string' } },
  allowPositionals: true
})

const chosenRows = (): readonly Break[] => {
  const projects = [...new Set(BREAKS.map(({ project }) => project))]
  if (values.in && !projects.includes(values.in))
    throw new Error(`No tests run in ${values.in}. They run in: ${projects.join(', ')}`)
  const isNamed = ({ guard, broken, patch }: Break) =>
    positionals.length === 0 || positionals.some(words => `${guard} ${broken} ${patch}`.includes(words))
  const rows = BREAKS.filter(row => row.project === (values.in ?? row.project) && isNamed(row))
  if (rows.length === 0) throw new Error(`No guard, break or patch holds: ${positionals.join(', ')}`)
  return rows
}

const SECOND = 1_000

await runCommand(async () => {
  if (values.help) return print(HELP)
  const began = performance.now()
  const rows = chosenRows()
  ensureBrowser()
  const folder = copyOfProject()
  const buildFor = await buildIn(folder)
  let missed = 0
  print('| guard | broken | caught by | which says | in |', '| --- | --- | --- | --- | --- |')
  for (const project of new Set(rows.map(row => row.project))) {
    const build = buildFor(project)
    const those = rows.filter(row => row.project === project)
    for (const [{ guard, broken }, { by = 'NONE', says }] of outcomes(folder, those, project, build)) {
      if (by === 'NONE') missed++
      writeCaught({ guard, broken, by, in: project })
      print(`| ${guard} | ${broken} | ${by} | ${says} | ${project} |`)
    }
  }
  rmSync(folder, { recursive: true })
  print(
    `${rows.length} guards broken, ${missed === 0 ? 'every one caught' : `${missed} not caught`}, in ${Math.round((performance.now() - began) / SECOND)} seconds`
  )
  process.exitCode = missed === 0 ? 0 : 1
})
