import { ensureBrowser } from './find-browser.ts'
import { ensureNginx } from './find-nginx.ts'

try {
  console.log(`Browser: ${ensureBrowser()}`)
  console.log(`Server: ${ensureNginx()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
