import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { ENGINES, type EngineName } from '../browser/find-program.ts'
import { prepare, runBrowserTests } from './browser-tests.ts'
import { HOLDS_A_PROMISE, whatIsHeld } from './promises.ts'
import { type Result, readPlaywright, readVitest, reportIn } from './reports.ts'
import { runStep } from './steps.ts'

const HELP = `Proves each promise of the product: types and lint, the unit tests, and the product in three browsers.
What it misses it installs, where it can.

npm test -- [--without ENGINES]

--without ENGINES    leaves out these, and does not fail for want of them: firefox, webkit
${example('npm test', 'npm test -- --without firefox,webkit')}`

const reports = mkdtempSync(join(tmpdir(), 'reports-'))
const UNIT = join(reports, 'unit.json')
const BROWSER = join(reports, 'browser.json')

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, without: { type: 'string', default: '' } }
})

const engineNamed = (name: string) => {
  const engine = ENGINES.find(one => one.toLowerCase() === name.trim().toLowerCase())
  if (!engine) throw new Error(`--without takes ${ENGINES.join(', ').toLowerCase()}, not "${name}".`)
  return engine
}

/** Repeated at the end, as a build server may keep only the last lines. */
const failuresOf = (results: readonly Result[]): readonly string[] =>
  results
    .filter(({ status }) => status === 'failed')
    .map(({ project, title, says }) => `FAILED: ${project || 'no browser'}: ${title}: ${says}`)

/** The last line, for build servers. */
const countOf = (results: readonly Result[]): string => {
  const passed = results.filter(({ status }) => status === 'passed').length
  return `${passed} passed, ${results.filter(({ status }) => status === 'failed').length} failed`
}

const checkSource = async (): Promise<boolean> =>
  (await runStep({ command: ['concurrently', '--group', 'npm:check:types', 'npm:check:lint'] })).isGreen

const runUnitTests = async (): Promise<boolean> => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]
  const tests = ['--project=unit', '--tags-filter=!slow && !long', '--experimental.preParse']
  return (await runStep({ command: ['vitest', 'run', ...tests, ...reporters] })).isGreen
}

const runInBrowsers = (without: readonly EngineName[]) =>
  runBrowserTests(
    ['--grep', HOLDS_A_PROMISE.source, '--grep-invert', '@long', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER },
    without
  )

await runCommand(async () => {
  if (values.help) return print(HELP)
  const without = values.without.split(',').filter(Boolean).map(engineNamed)
  process.exitCode = 1
  // In parallel, as each mostly uses one core. Browsers start only if all this succeeds.
  const [isSourceGood, isUnitGreen, isBuilt] = await Promise.all([checkSource(), runUnitTests(), prepare()])
  if (!isSourceGood) return print('Types or lint failed: `npm run check` says where.', '0 passed, 1 failed')
  const unit = reportIn(UNIT, readVitest)
  if (!isBuilt) return print('What the browser tests need could not be built.', '0 passed, 1 failed')
  if (!isUnitGreen)
    return print(...failuresOf(unit.results), 'No browser was started.', countOf(unit.results))
  const { isGreen, missing } = await runInBrowsers(without)
  const read = [unit, reportIn(BROWSER, readPlaywright)]
  rmSync(reports, { recursive: true })
  const results = read.flatMap(report => report.results)
  const troubles = read.flatMap(({ trouble }) => trouble ?? [])
  const { table, without: unheld } = whatIsHeld(results)
  print('', ...table, ...unheld.map(one => `NO TEST HELD: ${one}`), ...troubles, ...failuresOf(results))
  if (missing.length > 0) print(`Not shown: ${missing.join(', ')}`)
  const isWhole = unheld.length === 0 && missing.every(engine => without.includes(engine))
  if (isGreen && isWhole && troubles.length === 0) process.exitCode = 0
  print(countOf(results))
})
