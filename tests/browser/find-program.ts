import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { chromium } from '@playwright/test'

/** A program that tests start. */
interface Program {
  /** Its possible names, then full paths. The first that is there is taken. */
  readonly names: readonly string[]
  /** The environment variable that may name its path. */
  readonly variable?: string
  /** Its package on Debian and Ubuntu. */
  readonly package: string
}

type Name = 'chromium' | 'shell' | 'nginx' | 'firefox' | 'webKitDriver' | 'miniBrowser' | 'screen'

const PROGRAMS: Readonly<Record<Name, Program>> = {
  chromium: {
    names: [
      ...'chromium chromium-browser google-chrome google-chrome-stable chrome microsoft-edge'.split(' '),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      chromium.executablePath()
    ],
    variable: 'BROWSER_PATH',
    package: 'chromium'
  },
  shell: {
    names: ['chromium-headless-shell'],
    variable: 'BROWSER_PATH',
    package: 'chromium-headless-shell'
  },
  nginx: { names: ['nginx', '/opt/homebrew/bin/nginx'], variable: 'NGINX_PATH', package: 'nginx' },
  firefox: {
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr'
  },
  webKitDriver: { names: ['WebKitWebDriver'], package: 'webkit2gtk-driver' },
  miniBrowser: {
    names: ['x86_64', 'aarch64'].map(cpu => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    package: 'libwebkit2gtk-4.1-0'
  },
  screen: { names: ['Xvfb'], package: 'xvfb' }
}

export type EngineName = 'Firefox' | 'WebKit'

/** The browsers besides Chromium that tests run in, and the programs that each needs. */
const NEEDED: Readonly<Record<EngineName, readonly Name[]>> = {
  Firefox: ['firefox'],
  WebKit: ['webKitDriver', 'miniBrowser', 'screen']
}

export const ENGINES = Object.keys(NEEDED) as readonly EngineName[]

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns the path, or `undefined` if it is not on this machine. */
export const findProgram = (name: Name): string | undefined => {
  const { names, variable = '' } = PROGRAMS[name]
  // An ordinary account may lack the server folders.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return (
    process.env[variable] || names.flatMap(one => folders.map(folder => resolve(folder, one))).find(canRun)
  )
}

/** @returns the path of a program. @throws with advice if it is missing. */
export const pathOf = (name: Name): string => {
  const { variable, package: its } = PROGRAMS[name]
  const found = findProgram(name)
  if (found) return found
  throw new Error(`Install ${its}${variable ? `, or set ${variable} to the path of the program` : ''}.`)
}

/** @returns the packages that an engine lacks on this machine. */
export const lackedBy = (engine: EngineName): readonly string[] =>
  NEEDED[engine].filter(name => !findProgram(name)).map(name => PROGRAMS[name].package)

const run = (command: string, ...args: string[]): void => {
  console.log(`Installing what is missing: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit' })
  } catch {
    console.log('That did not work.')
  }
}

/** Installs what is missing, where possible, except what only these engines need. */
export const installMissing = (without: readonly EngineName[]): void => {
  const spared = without.flatMap(engine => NEEDED[engine])
  const missing = (Object.keys(PROGRAMS) as Name[]).filter(
    name => !(spared.includes(name) || findProgram(name))
  )
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update')
    // One at a time, as not every system has every package. Another installation may take 300 seconds.
    const install = ['-o', 'DPkg::Lock::Timeout=300', 'install', '--yes', '--no-install-recommends']
    for (const name of missing) run('apt-get', ...install, PROGRAMS[name].package)
  }
  if (!findProgram('chromium'))
    run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
}
