import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { pathOf } from '../browser/find-program.ts'
import { type Result, readPlaywright, readVitest, reportIn } from '../proof/reports.ts'
import { applyPatches, BREAKS, type Break, MEND, NO_BROWSER } from './breaks.ts'

/** Only this command writes it: which test last caught each break. */
const CAUGHT = 'docs/assurance/breaks.csv'

const HELP = `Breaks one guard at a time in a copy of the project, by a patch of tests/sabotage/breaks, builds the part of the site that
shows it, and runs the tests that should object. Before that the same tests run, each once, on the copy as it is, as a test
that always fails would object to anything. Each break takes half a minute on two quiet cores, and up to three on a busy
machine: all of them more than an hour. Which test caught each goes to ${CAUGHT}, as it ends.

npm run test:all -- sabotage [WORDS...]

WORDS    only guards whose name, whose break, whose patch, or the project of whose tests holds one of them
${example('npm run test:all -- sabotage', 'npm run test:all -- sabotage policy "a new version"', 'npm run test:all -- sabotage WebKit')}`

const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sabotage-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8'
  })
  for (const file of files.split('\0').filter(existsSync)) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The result of a run of tests. */
interface Run {
  readonly passed: number
  readonly failed: readonly Result[]
  /** Why they could not run at all, if so. */
  readonly trouble: string | undefined
}

/** @returns a pattern for the titles of its tests; for browsers it includes the file name. */
const matchOf = ({ tests, named, project }: Break): string | undefined =>
  project === NO_BROWSER ? named : `${basename(tests)} .*${named ?? ''}`

/**
 * Runs the tests of some breaks, of one project and product, in a copy of the whole repository.
 * @param more further options.
 */
const runTests = (folder: string, rows: readonly Break[], ...more: readonly string[]): Run => {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const project = rows[0]?.project
  const match = rows.every(matchOf) ? rows.map(matchOf).join('|') : ''
  const command =
    project === NO_BROWSER
      ? [
          'vitest/vitest.mjs',
          'run',
          '--reporter=json',
          `--outputFile=${report}`,
          `--testNamePattern=${match}`
        ]
      : ['@playwright/test/cli.js', 'test', '--config=tests/sabotage/playwright.config.ts', `--grep=${match}`]
  const tests = new Set(rows.map(row => row.tests))
  const { stderr } = spawnSync(
    process.execPath,
    [`node_modules/${command[0]}`, ...command.slice(1), ...more, ...tests],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        TMPDIR: folder,
        PRODUCTS_BUILT: 'yes',
        SABOTAGE_PROJECT: project,
        SABOTAGE_FOLDER: rows[0]?.folder,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report
      }
    }
  )
  const { results, trouble } = reportIn(report, project === NO_BROWSER ? readVitest : readPlaywright)
  const ended = (as: Result['status']) => results.filter(({ status }) => status === as)
  return {
    passed: ended('passed').length,
    failed: ended('failed'),
    trouble: trouble && `${trouble} ${stderr}`
  }
}

interface Outcome {
  /** The test that failed. */
  readonly by?: string
  /** Its message, or why none failed. */
  readonly says: string
}

/** Breaks one guard, builds the affected part of the site, and restores the guard. */
const runBroken = (folder: string, row: Break, build: () => void): Outcome => {
  if (!applyPatches(folder, [row.difference])) return { says: `${row.patch}: ${MEND}` }
  try {
    build()
    const untilOneFails = row.project === NO_BROWSER ? '--bail=1' : '-x'
    const { passed, failed, trouble } = runTests(folder, [row], untilOneFails)
    if (failed[0]) return { by: failed[0].title, says: failed[0].says }
    if (trouble) return { says: `could not be run: ${trouble}` }
    return { says: passed === 0 ? `NO TEST has "${row.named}" in its title` : 'NOT CAUGHT' }
  } catch (error) {
    return { says: `could not be run: ${error}` }
  } finally {
    applyPatches(folder, [row.difference], '--reverse')
  }
}

/** Breaks each guard whose tests run in one project, on one product. @returns the outcomes one by one. */
async function* outcomes(folder: string, rows: readonly Break[]) {
  const { project, folder: from = 'fixture' } = rows[0] ?? {}
  // Imported late: it takes seconds to load, and must use the copy.
  process.env.ONCE_PER_RUN = join(folder, 'once-per-run')
  const { buildPart, buildWhole, productOf } = await import('./product.ts')
  const product = productOf(from)
  if (project !== NO_BROWSER) buildWhole(folder, product)
  // First runs all tests on the unbroken copy: one that fails even there would "catch" anything.
  const { passed, failed, trouble } = runTests(folder, rows)
  if (trouble || passed + failed.length === 0) throw new Error(`No test can be run: ${trouble}`)
  for (const row of rows) {
    const before = failed.find(({ title }) => title.includes(row.named ?? title))
    const says = `its test fails before anything is broken: ${before?.title}: ${before?.says}`
    const build = () => (project === NO_BROWSER ? undefined : buildPart(folder, product, row.part))
    yield [row, before ? { says } : runBroken(folder, row, build)] as const
  }
}

interface Caught extends Pick<Break, 'guard' | 'broken'> {
  readonly by: string
  readonly in: string
}

/** Writes one break to its place in the record, and drops breaks that no longer exist. */
const writeCaught = (caught: Caught): void => {
  const before = Papa.parse<Caught>(readFileSync(CAUGHT, 'utf8'), { header: true, skipEmptyLines: true }).data
  const rows = BREAKS.flatMap(({ guard, broken, project }) => {
    const isOf = (one: Caught) => one.guard === guard && one.broken === broken && one.in === project
    return [caught, ...before].find(isOf) ?? []
  })
  writeFileSync(CAUGHT, `${Papa.unparse(rows, { newline: '\n' })}\n`)
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true
})

const chosenRows = (): readonly Break[] => {
  const rows = BREAKS.filter(
    ({ guard, broken, patch, project }) =>
      positionals.length === 0 ||
      positionals.some(words => `${guard} ${broken} ${patch} ${project}`.includes(words))
  )
  if (rows.length === 0) throw new Error(`No guard, break, patch or project holds: ${positionals.join(', ')}`)
  return rows
}

const SECOND = 1_000

await runCommand(async () => {
  if (values.help) return print(HELP)
  const began = performance.now()
  const rows = chosenRows()
  pathOf('chromium')
  const folder = copyOfProject()
  let missed = 0
  print('| guard | broken | caught by | which says | in |', '| --- | --- | --- | --- | --- |')
  const placeOf = (row: Break) => `${row.project} ${row.folder}`
  for (const place of new Set(rows.map(placeOf))) {
    const group = rows.filter(row => placeOf(row) === place)
    for await (const [{ guard, broken, project }, { by = 'NONE', says }] of outcomes(folder, group)) {
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
