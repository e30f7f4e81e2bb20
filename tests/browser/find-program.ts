import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A program that tests start. */
export interface Program {
  /** Its possible names, and full paths to try beside the folders of PATH. */
  readonly names: readonly string[]
  readonly places?: readonly string[]
  /** The environment variable that may name its path. */
  readonly variable?: string
  /** Its package on Debian and Ubuntu. */
  readonly package: string
}

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The folders of PATH, and the server folders that an ordinary account may lack there. */
const folders = (): readonly string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin'
]

/** @returns the path, or `undefined` if it is not on this machine. */
export const findProgram = ({ names, places = [], variable = '' }: Program): string | undefined =>
  process.env[variable] ||
  [...folders().flatMap(folder => names.map(name => join(folder, name))), ...places].find(canRun)

export const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' })

/**
 * Runs an install command under a lock that test processes share: two at once would find the package lists
 * locked.
 */
const runInTurn = (...command: string[]) => run('flock', join(tmpdir(), 'install-programs.lock'), ...command)

/** Waits up to 300 seconds if the machine itself is installing something. */
const APT = ['apt-get', '-o', 'DPkg::Lock::Timeout=300']

const installPackage = (name: string): void => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing what is missing from the system packages (apt-get install ${name}).`)
  runInTurn(...APT, 'update')
  runInTurn(...APT, 'install', '--yes', '--no-install-recommends', name)
}

/**
 * @param otherwise the error message if it cannot be had.
 * @param install another way to install it, tried after the system's packages.
 * @returns the path of the program, after installing it if needed. @throws if it cannot be had.
 */
export const ensureProgram = (program: Program, otherwise: string, install?: () => void): string => {
  for (const way of [() => undefined, () => installPackage(program.package), install]) {
    try {
      way?.()
    } catch {
      console.log('That did not work.')
    }
    const found = findProgram(program)
    if (found) return found
  }
  throw new Error(otherwise)
}
