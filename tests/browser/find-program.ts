import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A way to a program that this machine does not have yet. */
export interface Way {
  readonly name: string
  readonly isOpen: () => boolean
  readonly install: () => void
}

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The folders of PATH, and those for servers, which a plain account may not have on it. */
const folders = (): readonly string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin'
]

/**
 * @param names the program may have.
 * @param places where it may be beside the folders for programs.
 * @returns its path, or `undefined` if it is not on this machine.
 */
export const findProgram = (names: readonly string[], places: readonly string[] = []): string | undefined =>
  [...folders().flatMap(folder => names.map(name => join(folder, name))), ...places].find(canRun)

export const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' })

/**
 * Runs a command once no other process of the tests runs one so: two that miss a program at the same time would find the list
 * of packages locked.
 */
const runInTurn = (...command: string[]) => run('flock', join(tmpdir(), 'install-programs.lock'), ...command)

/** Waits where the machine itself is installing something. Seconds. */
const APT = ['apt-get', '-o', 'DPkg::Lock::Timeout=300']

/** @param name of the package in Debian and Ubuntu. */
export const bySystem = (name: string): Way => ({
  name: `the system packages (apt-get install ${name})`,
  isOpen: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  install: () => {
    runInTurn(...APT, 'update')
    runInTurn(...APT, 'install', '--yes', '--no-install-recommends', name)
  }
})

/**
 * @param find looks for the program.
 * @param ways to install it, tried one by one.
 * @param otherwise what to say if there is none in the end.
 * @returns the path of the program, installed now if there was none. @throws where it cannot be had.
 */
export const ensureProgram = (
  find: () => string | undefined,
  ways: readonly Way[],
  otherwise: string
): string => {
  for (const way of ways) {
    const found = find()
    if (found) return found
    if (!way.isOpen()) continue
    console.log(`Installing what is missing from ${way.name}.`)
    try {
      way.install()
    } catch {
      console.log('That did not work.')
    }
  }
  const found = find()
  if (found) return found
  throw new Error(otherwise)
}
