import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A program that tests start. */
export interface Program {
  /** How it may be called, and where it may be beside the folders for programs. */
  readonly names: readonly string[]
  readonly places?: readonly string[]
  /** The variable by which somebody may name its path. */
  readonly variable?: string
  /** The package of Debian and Ubuntu that has it. */
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

/** The folders of PATH, and those for servers, which a plain account may not have on it. */
const folders = (): readonly string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin'
]

/** @returns its path, or `undefined` if it is not on this machine. */
export const findProgram = ({ names, places = [], variable = '' }: Program): string | undefined =>
  process.env[variable] ||
  [...folders().flatMap(folder => names.map(name => join(folder, name))), ...places].find(canRun)

export const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' })

/**
 * Runs a command once no other process of the tests runs one so: two that miss a program at the same time would find the list
 * of packages locked.
 */
const runInTurn = (...command: string[]) => run('flock', join(tmpdir(), 'install-programs.lock'), ...command)

/** Waits where the machine itself is installing something. Seconds. */
const APT = ['apt-get', '-o', 'DPkg::Lock::Timeout=300']

const installPackage = (name: string): void => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing what is missing from the system packages (apt-get install ${name}).`)
  runInTurn(...APT, 'update')
  runInTurn(...APT, 'install', '--yes', '--no-install-recommends', name)
}

/**
 * @param otherwise what to say if it is not there in the end.
 * @param install another way to it, tried after the packages of the system.
 * @returns the path of the program, installed now if there was none. @throws where it cannot be had.
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
