import { chromium } from '@playwright/test'
import { ensureProgram, findProgram, type Program, run } from './find-program.ts'
import { type Face, fontconfigFile } from './fonts.ts'

/**
 * The one place that knows which browser the tests run in: the one that BROWSER_PATH names, else the system's
 * Chromium or Chrome, else Playwright's own.
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

/** A browser run by root, as on a build server, cannot have its sandbox. The rest keeps it from calling home, or anybody else. */
const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
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

/** @returns the path of a browser, installed now if there was none. @throws where none can be had, saying what to do. */
export const ensureBrowser = (): string =>
  ensureProgram(
    BROWSER,
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.\n' +
      'Install one, or set BROWSER_PATH to the program: BROWSER_PATH=/path/to/chrome npm test',
    installByPlaywright
  )

/** Options for launching a browser. Its fonts are the project's, so that a page looks the same on every machine. */
export const launchOptions = (executablePath: string | undefined, face: Face = 'Roboto') => ({
  ...(executablePath ? { executablePath } : {}),
  args: [...browserArguments],
  env: { ...process.env, FONTCONFIG_FILE: fontconfigFile(face) }
})

/** The same browser without a window of its own, even an unseen one: it needs a third less of the processor. */
const SHELL: Program = {
  names: ['chromium-headless-shell'],
  variable: 'BROWSER_PATH',
  package: 'chromium-headless-shell'
}

/** @returns the path of the browser for what is about the page alone; `undefined` if there is none. */
export const findQuickBrowser = (): string | undefined => findProgram(SHELL) ?? findProgram(BROWSER)

/** @returns the path of the browser for what is about the page alone, installed now where that is easy. */
export const ensureQuickBrowser = (): string => {
  const browser = ensureBrowser()
  try {
    return ensureProgram(SHELL, '')
  } catch {
    return browser
  }
}
