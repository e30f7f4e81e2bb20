import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { example, print, runCommand } from '../../../../../tools/commands/console.ts'

const HELP = `Takes random walks that nobody has seen in Chromium, and makes random presses in Firefox and WebKit, and looks after each
press whether anything was stored. Takes ten minutes at most on two quiet cores.

npm run monkey

--walks COUNT      in Chromium: 400
--presses COUNT    in each of the other engines: 1000
--seed NUMBER      chooses the walks and presses: of the moment
${example('npm run monkey -- --walks 100 --presses 500 --seed 1')}`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    walks: { type: 'string', default: '400' },
    presses: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) }
  }
})

await runCommand(() => {
  if (values.help) return print(HELP)
  const { walks, presses, seed } = values
  const specs = ['monkey.spec', 'presses.spec', '--grep', 'random']
  execFileSync(
    'npx',
    ['tsx', 'tests/browser/run.ts', '--config', 'tests/browser/playwright.config.ts', ...specs],
    {
      stdio: 'inherit',
      env: { ...process.env, MONKEY_WALKS: walks, MONKEY_PRESSES: presses, MONKEY_SEED: seed }
    }
  )
  print(
    `Nothing was stored: ${walks} walks, ${presses} presses in each other engine that is here, seed ${seed}.`
  )
})
