import { ensureProgram, findProgram, type Program } from '../../browser/find-program.ts'

export type EngineName = 'Firefox' | 'WebKit'

const FIREFOX: Program = {
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  variable: 'FIREFOX_PATH',
  package: 'firefox-esr'
}

const WEBKIT_DRIVER: Program = { names: ['WebKitWebDriver'], package: 'webkit2gtk-driver' }

const MINI_BROWSER: Program = {
  names: ['MiniBrowser'],
  places: ['x86_64', 'aarch64'].map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
  package: 'libwebkit2gtk-4.1-0'
}

const SCREEN: Program = { names: ['Xvfb'], package: 'xvfb' }

export const PROGRAMS = { FIREFOX, WEBKIT_DRIVER, MINI_BROWSER, SCREEN } as const

/** The browsers besides Chromium that tests run in, and the programs that each needs. */
const NEEDED: Readonly<Record<EngineName, readonly Program[]>> = {
  Firefox: [FIREFOX],
  WebKit: [WEBKIT_DRIVER, MINI_BROWSER, SCREEN]
}

export const ENGINES = Object.keys(NEEDED) as readonly EngineName[]

export const isHere = (engine: EngineName): boolean => NEEDED[engine].every(findProgram)

/** @returns the path of a program. @throws with advice if it is missing. */
export const pathOf = (program: Program): string => {
  const found = findProgram(program)
  if (!found) throw new Error(`This needs the package ${program.package} of Debian and Ubuntu.`)
  return found
}

/** Installs what an engine needs, where possible. @throws with advice if that fails. */
export const ensureEngine = (engine: EngineName): void => {
  const packages = NEEDED[engine].map(needed => needed.package).join(' ')
  for (const program of NEEDED[engine])
    ensureProgram(
      program,
      `${engine} is not on this machine, and could not be installed (apt-get install ${packages}).`
    )
}
