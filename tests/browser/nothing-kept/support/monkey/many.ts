import { execFileSync } from 'node:child_process'
import { ensureBrowser } from '../../../find-browser.ts'

/** Two thousand walks that nobody has seen, where a run of the tests has the same few dozen: an hour or more. */
process.env.MONKEY_SEED ??= String(Date.now() % 1_000_000)
process.env.MONKEY_WALKS ??= '2000'
ensureBrowser()
const playwright = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'tests/browser/playwright.config.ts'
]
try {
  execFileSync(process.execPath, [...playwright, 'monkey'], { stdio: 'inherit' })
} catch {
  process.exitCode = 1
}
