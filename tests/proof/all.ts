import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { prepare, runBrowserTests } from './browser-tests.ts'
import { HOLDS_A_PROMISE } from './promises.ts'
import { type Ended, runStep } from './steps.ts'

/** Only this command writes it. */
const TABLE = 'docs/assurance/proofs.md'

const WALKS = ['monkey.spec', '--grep', 'random']

type Run = (args: readonly string[]) => Promise<Ended>

const browsers = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  if (!(await prepare())) return { isGreen: false, says: 'what they need could not be built' }
  const { isGreen, missing, says } = await runBrowserTests(args, env)
  return {
    isGreen: isGreen && missing.length === 0,
    says: [says, ...missing.map(one => `not in ${one}`)].join(', ')
  }
}

const script =
  (path: string): Run =>
  args =>
    runStep({ command: ['tsx', path, ...args] })

/** What `npm test` leaves out. */
const PARTS: Readonly<Record<string, { readonly shows: string; readonly run: Run }>> = {
  unit: {
    shows: 'every unit test and law, those that draw or go over everything too',
    run: args => runStep({ command: ['vitest', 'run', '--experimental.preParse', ...args] })
  },
  browser: {
    shows: 'training, the editor, each look that finds what is planted, and each promise in more cases',
    // All tests except those of a promise or rule, unless they are marked as long.
    run: args => browsers(['--grep', `^(?!.*${HOLDS_A_PROMISE.source})|@long`, ...args])
  },
  laws: {
    shows: 'the laws of an outcome for every set of answers, in one setting',
    run: script('tests/laws/every-answers.ts')
  },
  monkey: {
    shows: 'random walks store, ask for and leave nothing',
    run: args => browsers([...WALKS, ...args], { MONKEY_WALKS: '160' })
  },
  mutation: {
    shows: 'small changes to the rules, the wipe, the worker and the check are noticed by a quick test',
    run: script('tests/mutation/mutation.ts')
  },
  sabotage: {
    shows: 'each guard of privacy and safety that is broken is noticed by a test',
    run: script('tests/sabotage/sabotage.ts')
  }
}

const HELP = `Runs what \`npm test\` leaves out, and writes how it ended to ${TABLE}.

npm run test:all -- [PART [WORDS...]]

${Object.entries(PARTS)
  .map(([name, { shows }]) => `${name.padEnd(10)}${shows}`)
  .join('\n')}

WORDS    go to that part, which then runs only what they name and writes nothing: \`--help\` says what it takes
${example('npm run test:all', 'npm run test:all -- laws', 'npm run test:all -- sabotage policy')}`

const commit = (): string => {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  // Records written by earlier parts do not count as changes.
  const changes = git('status', '--porcelain', '--', '.', ':!docs/assurance')
  return `${git('rev-parse', '--short=8', 'HEAD')}${changes ? ', with changes' : ''}`
}

/** Replaces a part's row in the table, or adds one at its end. */
const writeRow = (name: string, ...cells: readonly (string | number)[]): void => {
  const command = `\`npm run test:all -- ${name}\``
  const [shows, ...others] = cells
  const row = `| ${[shows, command, ...others].join(' | ')} |`
  const lines = readFileSync(TABLE, 'utf8').trimEnd().split('\n')
  const at = lines.findIndex(line => line.includes(command))
  lines.splice(at === -1 ? lines.length : at, 1, row)
  writeFileSync(TABLE, `${lines.join('\n')}\n`)
}

const prove = async (name: string, args: readonly string[]): Promise<boolean> => {
  const part = PARTS[name]
  if (!part) throw new Error(`There is no part "${name}": ${Object.keys(PARTS).join(', ')}.`)
  const began = performance.now()
  const { isGreen, says } = await part.run(args)
  const seconds = Math.round((performance.now() - began) / 1_000)
  const result = `${isGreen ? 'passed' : 'FAILED'}: ${says.replaceAll('|', '/')}`
  if (args.length === 0)
    writeRow(name, part.shows, commit(), new Date().toISOString().slice(0, 10), seconds, result)
  return isGreen
}

await runCommand(async () => {
  const [first = '', ...rest] = process.argv.slice(2)
  if (first === '--help') return print(HELP)
  // Runs all parts even if one fails. The last two share the time, as each takes one core.
  const all = [['unit'], ['browser'], ['laws'], ['monkey'], ['mutation', 'sabotage']]
  for (const together of first ? [[first]] : all)
    for (const isGreen of await Promise.all(together.map(name => prove(name, rest))))
      if (!isGreen) process.exitCode = 1
})
