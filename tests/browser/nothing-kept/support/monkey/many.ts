import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { example, print, runCommand } from '../../../../../tools/commands/console.ts'
import { ensureBrowser } from '../../../find-browser.ts'

const HELP = `Takes random walks that nobody has seen, and looks after each press whether anything was stored. Takes hours.

npm run monkey

--walks COUNT    2000
--seed NUMBER    chooses the walks: of the moment
${example('npm run monkey -- --walks 100 --seed 1')}`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    walks: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) }
  }
})

const PLAYWRIGHT = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'tests/browser/playwright.config.ts',
  'monkey'
]

await runCommand(() => {
  if (values.help) return print(HELP)
  const { walks, seed } = values
  ensureBrowser()
  try {
    execFileSync(process.execPath, PLAYWRIGHT, {
      stdio: 'inherit',
      env: { ...process.env, MONKEY_WALKS: walks, MONKEY_SEED: seed }
    })
  } catch {
    throw new Error(`Something gave way, as listed above: ${walks} walks, seed ${seed}.`)
  }
  print(`Nothing was stored: ${walks} walks, seed ${seed}.`)
})
