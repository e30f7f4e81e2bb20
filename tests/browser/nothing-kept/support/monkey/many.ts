import { execFileSync } from 'node:child_process'
import { ensureBrowser } from '../../../find-browser.ts'

/** Two thousand walks, where a run of the tests has a few dozen: an hour or more. */
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
