import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureProgram, findProgram, type Program, run } from './find-program.ts'

/**
 * The browser that tests run in, decided only here: BROWSER_PATH, else an installed Chromium, Chrome or Edge,
 * else Playwright's own.
 */
const BROWSER: Program = {
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge'
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    chromium.executablePath()
  ],
  variable: 'BROWSER_PATH',
  package: 'chromium'
}

/** Root, as on a build server, cannot use the sandbox. Most other flags stop the browser's own requests. */
const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Drawing in the browser's own process saves a twentieth of the CPU.
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

const installByPlaywright = () => {
  console.log('Installing what is missing from Playwright (npx playwright install chromium).')
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
}

/** @returns the path of a browser, after installing one if needed. @throws with advice if that fails. */
export const ensureBrowser = (): string =>
  ensureProgram(
    BROWSER,
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.\n' +
      'Install one, or set BROWSER_PATH to the program: BROWSER_PATH=/path/to/chrome npm test',
    installByPlaywright
  )

/** What a page is drawn in, by a file of `fonts/`. */
export type Face = 'Roboto' | 'DejaVu Sans' | 'Noto Sans'

/**
 * @returns launch options with the project's fonts and none of the machine's, so that a page looks the same on
 * every Linux. Browsers elsewhere do not read them.
 */
export const launchOptions = (executablePath: string | undefined, face: Face = 'Roboto') => ({
  ...(executablePath ? { executablePath } : {}),
  args: [...browserArguments],
  env: {
    ...process.env,
    FONTCONFIG_PATH: join(import.meta.dirname, 'fonts'),
    FONTCONFIG_FILE: `${face.replace(' ', '-')}.conf`
  }
})

/** The headless shell, without even a hidden window: it uses a third less CPU. */
const SHELL: Program = {
  names: ['chromium-headless-shell'],
  variable: 'BROWSER_PATH',
  package: 'chromium-headless-shell'
}

/** @returns the path of the quicker browser for tests of the page alone, or `undefined`. */
export const findQuickBrowser = (): string | undefined => findProgram(SHELL) ?? findProgram(BROWSER)

/** @returns the same path, after installing the quicker browser where that is easy. */
export const ensureQuickBrowser = (): string => {
  const browser = ensureBrowser()
  try {
    return ensureProgram(SHELL, '')
  } catch {
    return browser
  }
}
