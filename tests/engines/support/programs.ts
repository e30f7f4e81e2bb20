import { bySystem, ensureProgram, findProgram } from '../../browser/find-program.ts'

export type EngineName = 'Firefox' | 'WebKit'

interface Program {
  readonly find: () => string | undefined
  /** The package of Debian and Ubuntu that has it. */
  readonly package: string
}

const FIREFOX: Program = {
  find: () =>
    process.env.FIREFOX_PATH ||
    findProgram(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']),
  package: 'firefox-esr'
}

const WEBKIT_DRIVER: Program = { find: () => findProgram(['WebKitWebDriver']), package: 'webkit2gtk-driver' }

const MINI_BROWSER: Program = {
  find: () =>
    findProgram(
      ['MiniBrowser'],
      ['x86_64', 'aarch64'].map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    ),
  package: 'libwebkit2gtk-4.1-0'
}

const SCREEN: Program = { find: () => findProgram(['Xvfb']), package: 'xvfb' }

export const PROGRAMS = { FIREFOX, WEBKIT_DRIVER, MINI_BROWSER, SCREEN } as const

/** The browsers beside Chromium that tests run in, and what each takes. */
const NEEDED: Readonly<Record<EngineName, readonly Program[]>> = {
  Firefox: [FIREFOX],
  WebKit: [WEBKIT_DRIVER, MINI_BROWSER, SCREEN]
}

export const ENGINES = Object.keys(NEEDED) as readonly EngineName[]

export const isHere = (engine: EngineName): boolean => NEEDED[engine].every(({ find }) => find())

/** @returns the path of a program. @throws where it is not, saying what to do. */
export const pathOf = ({ find, package: name }: Program): string =>
  ensureProgram(find, [], `This needs the package ${name} of Debian and Ubuntu.`)

/** Installs what an engine takes, where that can be done. @throws where it cannot, saying what to do. */
export const ensureEngine = (engine: EngineName): void => {
  for (const { find, package: name } of NEEDED[engine])
    ensureProgram(
      find,
      [bySystem(name)],
      `${engine} is not on this machine, and could not be installed (apt-get install ${NEEDED[engine].map(needed => needed.package).join(' ')}).`
    )
}
