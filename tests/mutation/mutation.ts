import { relative } from 'node:path'
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
  plugins: [
    import.meta.resolve('@stryker-mutator/vitest-runner'),
    import.meta.resolve('./ignore-descriptions.js')
  ],
  ignorers: ['descriptions'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.WORKERS ?? 2),
  // There is no such file: Stryker would read one through what TypeScript 7 no longer has.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'docs/images', 'test-results'],
  tempDirName: `${REPORTS}/sandbox-${name}`,
  // The first says every ten seconds how far it is.
  reporters: ['progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `${REPORTS}/${name}.html` },
  jsonReporter: { fileName: `${REPORTS}/${name}.json` },
  // Stryker makes the command fail below this.
  thresholds: { high: 100, low: atLeast, break: atLeast }
})

/** @returns those that count: a mutant that cannot be run is neither caught nor missed. */
const counted = (results: Results): Results =>
  results.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))

const isCaught = ({ status }: Results[number]): boolean => status === 'Killed' || status === 'Timeout'

const missedIn = (results: Results): readonly string[] =>
  counted(results)
    .filter(result => !isCaught(result))
    .map(
      ({ fileName, location: { start }, mutatorName, replacement }) =>
        `${relative('.', fileName)}:${start.line + 1}:${start.column + 1}  ${mutatorName}: ${replacement}`
    )

const scoreSaid = (name: string, results: Results): string => {
  const { length } = counted(results)
  const caught = counted(results).filter(isCaught).length
  return `${name}: ${caught} of ${length} mutants caught, ${((100 * caught) / length).toFixed(1)} %`
}

const HELP = `Makes small changes to the rules and the wipe, one at a time, and lists those that no test notices. Takes hours.

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
    lines.push(...missedIn(results), scoreSaid(name, results))
  }
  print([...lines, scoreSaid('all', all)].join('\n'))
})
