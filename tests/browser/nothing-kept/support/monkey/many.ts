import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { example, print, runCommand } from '../../../../../tools/commands/console.ts'
import { ensureBrowser } from '../../../find-browser.ts'

const HELP = `Takes random walks that nobody has seen in Chromium, and makes random presses in Firefox and WebKit, and looks after each
press whether anything was stored. Takes half an hour.

npm run monkey

--walks COUNT      in Chromium: 2000. 0 for none
--presses COUNT    in each of the other engines: 10000. 0 for none
--seed NUMBER      chooses the walks and presses: of the moment
${example('npm run monkey -- --walks 100 --presses 500 --seed 1')}`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    walks: { type: 'string', default: '2000' },
    presses: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) }
  }
})

/** Where a kind of walk is, and the name of its specs. */
const SPECS = {
  walks: ['tests/browser/playwright.config.ts', 'monkey'],
  presses: ['tests/engines/playwright.config.ts', 'presses']
} as const

const run = ([config, spec]: readonly [string, string], env: Readonly<Record<string, string>>) =>
  execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--config', config, spec], {
    stdio: 'inherit',
    env: { ...process.env, ...env }
  })

await runCommand(() => {
  if (values.help) return print(HELP)
  const { walks, presses, seed } = values
  const tried = `${walks} walks, ${presses} presses in each other engine that is here, seed ${seed}.`
  ensureBrowser()
  try {
    if (Number(walks) > 0) run(SPECS.walks, { MONKEY_WALKS: walks, MONKEY_SEED: seed })
    if (Number(presses) > 0) run(SPECS.presses, { MONKEY_PRESSES: presses, MONKEY_SEED: seed })
  } catch {
    throw new Error(`Something gave way, as listed above: ${tried}`)
  }
  print(`Nothing was stored: ${tried}`)
})
