import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { example, runCommand } from '../../tools/commands/console.ts'
import { print } from '../support/print.ts'
import { PARTS } from './parts.ts'
import { mutated } from './watched.ts'

const RESULTS = 'test-results/mutation'

interface Score {
  readonly caught: number
  readonly of: number
}

const shareOf = ({ caught, of }: Score): number => (100 * caught) / of

const said = (name: string, score: Score): string =>
  `${name}: ${score.caught} of ${score.of} mutants caught, ${shareOf(score).toFixed(1)} %`

const HELP = `Makes small changes to the rules, the wipe, the worker and the check of the content, one at a time, and lists those that no
quick test notices. Says after each file of tests how far it is. Takes minutes for a part on a quiet machine.

npm run test:all -- mutation [PARTS...]

PARTS    only these of ${Object.keys(PARTS).join(', ')}
${example('npm run test:all -- mutation', 'npm run test:all -- mutation hours')}`

const { values, positionals: wanted } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true
})

await runCommand(async () => {
  if (values.help) return print(HELP)
  const unknown = wanted.filter(name => !(name in PARTS))
  if (unknown.length > 0) throw new Error(`There is no ${unknown}: ${Object.keys(PARTS).join(', ')}.`)
  mkdirSync(RESULTS, { recursive: true })
  const all = { caught: 0, of: 0 }
  const below: string[] = []
  for (const [name, { atLeast }] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const { mutants } = await mutated(name, `${RESULTS}/${name}.json`)
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
