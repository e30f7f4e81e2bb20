import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { ENGINES } from '../engines/support/programs.ts'
import { runBrowserTests } from './browser-tests.ts'
import { HOLDS_A_PROMISE, promisesHeld } from './promises.ts'
import { type Report, readPlaywright, readVitest } from './reports.ts'
import { runStep } from './steps.ts'

const HELP = `Proves each promise of the product: types and lint, the unit tests, and the product in three browsers.
What it misses it installs, where it can.

npm test -- [--without ENGINES]

--without ENGINES    does not fail for want of these, if they cannot be had: firefox, webkit
${example('npm test', 'npm test -- --without firefox,webkit')}`

const RESULTS = 'test-results'
const UNIT = join(RESULTS, 'unit.json')
const BROWSER = join(RESULTS, 'browser.json')

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, without: { type: 'string', default: '' } }
})

const engineNamed = (name: string) => {
  const engine = ENGINES.find(one => one.toLowerCase() === name.trim().toLowerCase())
  if (!engine) throw new Error(`--without takes ${ENGINES.join(', ').toLowerCase()}, not "${name}".`)
  return engine
}

const reportIn = (file: string, read: (text: string) => Report): Report => {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    return { results: [], trouble: `No result in ${file}.` }
  }
}

/** Types and lint, then the rules: the quickest first, so that what is broken is seen soon. */
const checkRules = async (): Promise<boolean> => {
  const checks = ['npm:check:types', 'npm:check:lint']
  if (!(await runStep({ command: ['npx', 'concurrently', '--group', ...checks] })).isGreen) return false
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]
  const tests = ['--project=unit', '--tags-filter=!slow && !long', '--experimental.preParse']
  return (await runStep({ command: ['npx', 'vitest', 'run', ...tests, ...reporters] })).isGreen
}

await runCommand(async () => {
  if (values.help) return print(HELP)
  const without = values.without.split(',').filter(Boolean).map(engineNamed)
  mkdirSync(RESULTS, { recursive: true })
  for (const file of [UNIT, BROWSER]) rmSync(file, { force: true })
  const areRulesGreen = await checkRules()
  if (!areRulesGreen) {
    process.exitCode = 1
    return print('No browser was started, as this failed already.')
  }
  const { isGreen, missing } = await runBrowserTests(
    ['--grep', HOLDS_A_PROMISE.source, '--grep-invert', '@long', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: join('..', '..', BROWSER) }
  )
  const reports = [reportIn(UNIT, readVitest), reportIn(BROWSER, readPlaywright)]
  const results = reports.flatMap(report => report.results)
  const { table, without: unheld } = promisesHeld(results)
  print('', ...table, ...unheld.map(promise => `NO TEST HELD: ${promise}`))
  writeFileSync(join(RESULTS, 'promises.txt'), `${table.join('\n')}\n`)
  const countOf = (wanted: string) => results.filter(({ status }) => status === wanted).length
  if (missing.length > 0) print(`Not shown: ${missing.join(', ')}`)
  const isWhole = unheld.length === 0 && missing.every(engine => without.includes(engine))
  if (!isGreen || !isWhole || reports.some(({ trouble }) => trouble)) process.exitCode = 1
  print(`${countOf('passed')} passed, ${countOf('failed')} failed`)
})
