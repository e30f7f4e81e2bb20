import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { example, runCommand } from '../../tools/commands/console.ts'
import { print } from '../support/print.ts'
import { PARTS, type Part } from './parts.ts'

type Options = ConstructorParameters<typeof Stryker>[0]
type Results = Awaited<ReturnType<Stryker['runMutationTest']>>

const REPORTS = 'test-results/mutation'

const optionsFor = (name: string, { mutate, atLeast }: Part): Options => ({
  mutate: [...mutate],
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.WORKERS ?? 2),
  // There is no such file: Stryker would read one through what TypeScript 7 no longer has.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'docs', 'test-results'],
  tempDirName: `${REPORTS}/sandbox-${name}`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${REPORTS}/${name}.html` },
  jsonReporter: { fileName: `${REPORTS}/${name}.json` },
  // Stryker makes the command fail below this.
  thresholds: { high: 100, low: atLeast, break: atLeast }
})

const scoreSaid = (name: string, results: Results): string => {
  const counted = results.filter(
    ({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status)
  )
  const caught = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const score = ((100 * caught.length) / counted.length).toFixed(1)
  return `${name.padEnd(12)}${String(counted.length).padStart(6)} mutants, ${score} % caught`
}

const HELP = `Makes small changes to the rules and the wipe, one at a time, and lists those that no test notices. Takes an hour.

npm run mutation -- [PARTS...]

PARTS    only these of ${Object.keys(PARTS).join(', ')}
${example('npm run mutation', 'npm run mutation -- hours')}`

const { values, positionals: wanted } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true
})

await runCommand(async () => {
  if (values.help) return print(HELP)
  const unknown = wanted.filter(name => !(name in PARTS))
  if (unknown.length > 0) throw new Error(`There is no ${unknown}: ${Object.keys(PARTS).join(', ')}.`)
  const all: Results = []
  const lines: string[] = []
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    process.env.MUTATION_TESTS = part.tests.join(' ')
    const results = await new Stryker(optionsFor(name, part)).runMutationTest()
    all.push(...results)
    lines.push(scoreSaid(name, results))
  }
  print([...lines, scoreSaid('all', all)].join('\n'))
})
