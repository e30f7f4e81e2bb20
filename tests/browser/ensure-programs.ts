import { ensureBrowser, ensureQuickBrowser } from './find-browser.ts'
import { ensureNginx } from './find-nginx.ts'

try {
  console.log(`Browser: ${ensureBrowser()}, and where a page alone counts ${ensureQuickBrowser()}`)
  console.log(`Server: ${ensureNginx()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
