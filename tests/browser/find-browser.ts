import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * The one place that knows which browser the tests run in: the one that BROWSER_PATH names, else the system's
 * Chromium or Chrome, else Playwright's own.
 */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge'
]

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))

/** @returns the path of a browser, or `undefined` if there is none. */
export const findBrowser = (): string | undefined => {
  const named = process.env.BROWSER_PATH
  if (named) return named
  return [...onPath(), ...PLACES, chromium.executablePath()].find(canRun)
}

/** A browser run by root, as on a build server, cannot have its sandbox. The rest keeps it from calling home. */
export const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' })

const ways: readonly {
  readonly name: string
  readonly isOpen: () => boolean
  readonly install: () => void
}[] = [
  {
    name: 'the system packages (apt-get install chromium)',
    isOpen: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: () => {
      run('apt-get', 'update')
      run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium')
    }
  },
  {
    name: 'Playwright (npx playwright install chromium)',
    isOpen: () => true,
    install: () => run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
  }
]

/** @returns the path of a browser, installed now if there was none. @throws where none can be had, saying what to do. */
export const ensureBrowser = (): string => {
  for (const way of ways) {
    const found = findBrowser()
    if (found) return found
    if (!way.isOpen()) continue
    console.log(`No browser found. Installing one from ${way.name}.`)
    try {
      way.install()
    } catch {
      console.log('That did not work.')
    }
  }
  const found = findBrowser()
  if (found) return found
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.\n' +
      'Install one, or set BROWSER_PATH to the program: BROWSER_PATH=/path/to/chrome npm test'
  )
}
