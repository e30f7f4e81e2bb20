import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { example, runCommand } from '../../tools/commands/console.ts'
import { compiledOf, fixtureTexts, REAL_TODAY, realTexts, TODAY } from '../support/content.ts'
import { fixtureFolder } from '../support/fixture/folder.ts'
import { print } from '../support/print.ts'
import { BUILT_ON } from '../support/settings-in.ts'
import { sourceFiles } from '../support/source-files.ts'

/** Code to mutate, and the tests that should notice. */
interface Run {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** Limits `tests/specs/check` to these cases. Each case checks all content, so all cases would be slow. */
  readonly topic?: string
}

interface Part {
  readonly runs: readonly Run[]
  /** The percentage of mutants that must be caught. */
  readonly atLeast: number
}

const part = (mutate: readonly string[], tests: readonly string[], atLeast = 95): Part => ({
  runs: [{ mutate, tests }],
  atLeast
})

/** A folder of rules, covered only by the tests that mirror it, without the help of others. */
const rules = (folder: string, ...otherTests: readonly string[]): Part =>
  part([`machines/${folder}/**/*.ts`], [`tests/machines/${folder}/*.test.ts`, ...otherTests])

/** Platform modules that a wipe or the page's address depends on, besides the session. Found by name. */
const PLATFORM =
  'address clock controls cover elapsed-time history page-blocks run-app session-events tap-guard'.split(' ')

/** Rules about numbers, hours, words and references: an error in these may reach a person. */
const RULES_FOR_PEOPLE = ['avoided-words', 'do-not-use', 'hours', 'ids', 'link', 'needs', 'numbers', 'words']

/** @throws unless each name has exactly one file. */
const filesNamed = (folder: string, names: readonly string[], ending: RegExp): readonly string[] =>
  names.map(name => {
    const paths = sourceFiles(folder)
      .map(({ path }) => path)
      .filter(path => basename(path).replace(ending, '') === name)
    if (paths.length !== 1) throw new Error(`${folder} holds ${paths.length} files named ${name}: ${paths}`)
    return String(paths[0])
  })

/** Topics of cases that are about a rule of another name. */
const OTHER_TOPICS: Readonly<Record<string, string>> = { numbers: 'seen' }

/** A rule of the check, with the cases of its topics (all cases if it has none) and the test of its name. */
const checkedBy = (rule: string): Run => {
  const topics = readdirSync('tests/specs/check')
    .map(file => basename(file, '.txt'))
    .filter(topic => topic === rule || topic === OTHER_TOPICS[rule] || topic.startsWith(`${rule}-`))
  const ownTest = `tests/tools/content/rules/${rule}.test.ts`
  return {
    mutate: filesNamed('tools/content/rules', [rule], /\.ts$/),
    tests: ['tests/specs/check.test.ts', ...(existsSync(ownTest) ? [ownTest] : [])],
    ...(topics.length > 0 && { topic: topics.join() })
  }
}

const PARTS: Readonly<Record<string, Part>> = {
  encounter: rules('encounter'),
  session: { ...rules('session'), atLeast: 100 },
  hours: rules('hours', 'tests/specs/hours.test.ts'),
  outcome: rules('outcome', 'tests/machines/hand-over/selectable-contacts.test.ts'),
  handOver: rules('hand-over'),
  language: rules('language'),
  wipe: part(
    filesNamed('src/live', PLATFORM, /\.tsx?$/),
    filesNamed('tests/src/live', PLATFORM, /\.test\.tsx?$/),
    100
  ),
  worker: part(filesNamed('src/worker', ['cache-name', 'precache', 'sw', 'withdraw'], /\.ts$/), [
    'tests/src/worker/*.test.ts'
  ]),
  check: { runs: RULES_FOR_PEOPLE.map(checkedBy), atLeast: 95 }
}

const RESULTS = resolve('test-results/mutation')

/** An error outside the tests makes Vitest fail too. Stryker calls that RuntimeError. */
const CAUGHT = ['Killed', 'Timeout', 'RuntimeError']

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

const shareOf = (caught: number, all: number): number => (100 * caught) / all

const said = (name: string, caught: number, all: number): string =>
  `${name}: ${caught} of ${all} mutants caught, ${shareOf(caught, all).toFixed(1)} %`

const missedLine = ({ fileName, location: { start }, mutatorName, replacement }: Mutant): string =>
  `missed: ${relative('.', fileName)}:${start.line}:${start.column}  ${mutatorName}: ${replacement}`

const HELP = `Makes small changes to the rules, the wipe, the worker and the check of the content, one at a time, and lists those that no
quick test notices. Takes minutes for a part on a quiet machine.

npm run test:all -- mutation [PARTS...]

PARTS    only these of ${Object.keys(PARTS).join(', ')}
${example('npm run test:all -- mutation', 'npm run test:all -- mutation hours')}`

/** Writes compiled content for `vitest.config.ts`: it takes long to compile, and is not mutated. */
const writeContent = (): void => {
  mkdirSync(RESULTS, { recursive: true })
  const write = (name: string, compiled: unknown) =>
    writeFileSync(`${RESULTS}/${name}.json`, JSON.stringify(compiled))
  write('fixture', compiledOf(fixtureTexts, TODAY, BUILT_ON))
  write('real', compiledOf(realTexts, REAL_TODAY, BUILT_ON))
  Object.assign(process.env, { MUTATION_CONTENT: RESULTS, CONTENT_DIR: fixtureFolder() })
}

/** @throws if a test fails without a mutant. */
const mutantsOf = async ({ mutate, tests, topic }: Run): Promise<readonly Mutant[]> => {
  process.env.MUTATION_TESTS = tests.join()
  if (topic) process.env.TOPICS = topic
  else delete process.env.TOPICS
  const mutants = await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), './tests/mutation/ignored.mjs'],
    ignorers: ['not-tested'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    ignorePatterns: ['/test-results', '/dist'],
    tempDirName: `${RESULTS}/tmp`,
    timeoutMS: 10_000,
    reporters: ['progress-append-only'],
    // Stryker cannot read it with this version of TypeScript, and Vitest does not read it.
    tsconfigFile: 'none',
    disableTypeChecks: false
  }).runMutationTest()
  return mutants.filter(({ status }) => status !== 'Ignored')
}

const { values, positionals: wanted } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true
})

await runCommand(async () => {
  if (values.help) return print(HELP)
  const unknown = wanted.filter(name => !(name in PARTS))
  if (unknown.length > 0) throw new Error(`There is no ${unknown}: ${Object.keys(PARTS).join(', ')}.`)
  writeContent()
  let [caught, all] = [0, 0]
  const below: string[] = []
  for (const [name, { runs, atLeast }] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const began = performance.now()
    const mutants: Mutant[] = []
    for (const run of runs) mutants.push(...(await mutantsOf(run)))
    const missed = mutants.filter(({ status }) => !CAUGHT.includes(status))
    const count = mutants.length - missed.length
    const seconds = Math.round((performance.now() - began) / 1_000)
    print([...missed.map(missedLine), `${said(name, count, mutants.length)}, ${seconds} s`].join('\n'))
    caught += count
    all += mutants.length
    if (shareOf(count, mutants.length) < atLeast) below.push(`${name} (${atLeast} %)`)
  }
  print(`${said('all', caught, all)}; ${below.length === 0 ? 'no part' : below.join(', ')} below its goal.`)
  if (below.length > 0) process.exitCode = 1
})
