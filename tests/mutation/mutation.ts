import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { example, runCommand } from '../../tools/commands/console.ts'
import { print } from '../support/print.ts'
import type { Found } from './found.ts'
import { PARTS } from './parts.ts'

const RESULTS = 'test-results/mutation'
const CONFIG = 'tests/mutation/vitest.config.ts'

/** @throws if a test fails without a mutant, as then nothing can be said. */
const mutated = (name: string): Found => {
  const file = `${RESULTS}/${name}.json`
  mkdirSync(RESULTS, { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    // Loaded as it is asked for: to bundle the configuration takes longer than many a part.
    ['node_modules/vitest/vitest.mjs', 'run', '--configLoader', 'runner', '--config', CONFIG],
    { stdio: 'inherit', env: { ...process.env, MUTATION_PART: name, MUTATION_RESULTS: file } }
  )
  const found: Found = JSON.parse(readFileSync(file, 'utf8'))
  if (status !== 0 || found.unfit.length > 0)
    throw new Error(`${name}: tests fail without a mutant, or the second time: ${found.unfit.join(', ')}`)
  return found
}

interface Score {
  readonly caught: number
  readonly of: number
}

const shareOf = ({ caught, of }: Score): number => (100 * caught) / of

const said = (name: string, score: Score): string =>
  `${name}: ${score.caught} of ${score.of} mutants caught, ${shareOf(score).toFixed(1)} %`

const HELP = `Makes small changes to the rules, the wipe, the worker and the check of the content, one at a time, and lists those that no
quick test notices. Says after each file of tests how far it is. Takes minutes for a part on a quiet machine.

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
  const all = { caught: 0, of: 0 }
  const below: string[] = []
  for (const [name, { atLeast }] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const { mutants } = mutated(name)
    const missed = mutants.filter(({ caughtBy }) => caughtBy === undefined)
    const score = { caught: mutants.length - missed.length, of: mutants.length }
    print([...missed.map(mutant => `missed: ${mutant.said}`), said(name, score)].join('\n'))
    all.caught += score.caught
    all.of += score.of
    if (shareOf(score) < atLeast) below.push(`${name} (${atLeast} %)`)
  }
  print(`${said('all', all)}; ${below.length === 0 ? 'no part' : below.join(', ')} below its goal.`)
  if (below.length > 0) process.exitCode = 1
})
