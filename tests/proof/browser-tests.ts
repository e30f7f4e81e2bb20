import { print } from '../../tools/commands/console.ts'
import { ENGINES, type EngineName, installMissing, lackedBy, pathOf } from '../browser/find-program.ts'
import { environmentOf, FIXTURE, type Product, REAL } from '../browser/support/products.ts'
import { type Ended, runStep } from './steps.ts'

const build = (product: Product) => runStep({ command: product.build, env: environmentOf(product) })

/**
 * Builds what browser tests need, in parallel: each build uses one core, and Playwright would run them in
 * sequence.
 * @returns whether all could be built.
 */
export const prepare = async (): Promise<boolean> => {
  print('Building what is tested: the live page of the real content, and the whole fixture.')
  const screens = runStep({ command: ['tsx', 'tests/browser/support/screens.ts'] })
  const all = await Promise.all([build(REAL), build(FIXTURE), screens])
  return all.every(({ isGreen }) => isGreen)
}

/**
 * Runs browser tests on what `prepare` has built, and installs the browsers and the server, where possible.
 * @param args for `playwright test`.
 * @param without engines to leave out.
 * @returns the result, and the engines whose tests did not run. @throws if there is no Chromium or no server.
 */
export const runBrowserTests = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  without: readonly EngineName[] = []
): Promise<Ended & { readonly missing: readonly EngineName[] }> => {
  installMissing(without)
  print(`Browser: ${pathOf('chromium')}`, `Server: ${pathOf('nginx')}`)
  const missing = ENGINES.filter(engine => {
    if (without.includes(engine)) return true
    const lacked = lackedBy(engine)
    print(lacked.length > 0 ? `Install for ${engine}: ${lacked.join(' ')}` : `Engine: ${engine}`)
    return lacked.length > 0
  })
  const ended = await runStep({
    command: ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...args],
    env: { PRODUCTS_BUILT: 'yes', WITHOUT_ENGINES: missing.join(), ...env }
  })
  return { ...ended, missing }
}
