import { rmSync } from 'node:fs'
import { print } from '../../tools/commands/console.ts'
import { ensureBrowser, ensureQuickBrowser } from '../browser/find-browser.ts'
import { ensureNginx } from '../browser/find-nginx.ts'
import { inFolderOfRun } from '../browser/support/once-per-run.ts'
import { environmentOf, FIXTURE, type Product, REAL } from '../browser/support/products.ts'
import { ENGINES, type EngineName, ensureEngine } from '../engines/support/programs.ts'
import { type Ended, runStep } from './steps.ts'

/**
 * Installs the browsers and the server that tests need, where it can.
 * @param without the engines that nobody wants.
 * @returns the engines that are not wanted, or cannot be had.
 */
const ensurePrograms = (without: readonly EngineName[]): readonly EngineName[] => {
  print(`Browser: ${ensureBrowser()}, and where a page alone counts ${ensureQuickBrowser()}`)
  print(`Server: ${ensureNginx()}`)
  return ENGINES.filter(engine => {
    if (without.includes(engine)) return true
    try {
      ensureEngine(engine)
      print(`Engine: ${engine}`)
      return false
    } catch (error) {
      print(error instanceof Error ? error.message : String(error))
      return true
    }
  })
}

const build = (product: Product) => runStep({ command: product.build, env: environmentOf(product) })

/** Each takes one core most of the time; Playwright would do one after the other, and so leave the rest idle. */
const prepare = async () => {
  print('Building what is tested: the live page of the real content, and the whole fixture.')
  const screens = runStep({ command: ['npx', 'tsx', 'tests/browser/support/screens.ts'] })
  const all = await Promise.all([build(REAL), build(FIXTURE), screens])
  if (!all.every(({ isGreen }) => isGreen)) throw new Error('What the browser tests need could not be built.')
}

/**
 * Builds what tests in browsers need, and runs them.
 * @param args of `playwright test`.
 * @param without the engines that nobody wants.
 * @returns how that ended, and the engines whose tests were not run.
 */
export const runBrowserTests = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  without: readonly EngineName[] = []
): Promise<Ended & { readonly missing: readonly EngineName[] }> => {
  const missing = ensurePrograms(without)
  try {
    await prepare()
    const ended = await runStep({
      command: ['npx', 'playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...args],
      env: { PRODUCTS_BUILT: 'yes', WITHOUT_ENGINES: missing.join(), ...env }
    })
    return { ...ended, missing }
  } finally {
    rmSync(inFolderOfRun(''), { recursive: true, force: true })
  }
}
