import { ENGINES, ensureEngine } from '../engines/support/programs.ts'
import { ensureBrowser, ensureQuickBrowser } from './find-browser.ts'
import { ensureNginx } from './find-nginx.ts'

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Installs the browsers and the server that tests need, where it can, and says which there are.
 * @throws where one that cannot be done without is missing; on a build server that is each of them.
 */
export const ensurePrograms = (): void => {
  console.log(`Browser: ${ensureBrowser()}, and where a page alone counts ${ensureQuickBrowser()}`)
  console.log(`Server: ${ensureNginx()}`)
  for (const engine of ENGINES)
    try {
      ensureEngine(engine)
      console.log(`Engine: ${engine}`)
    } catch (error) {
      if (process.env.CI) throw error
      console.log(`${messageOf(error)} Its tests are not run.`)
    }
}
