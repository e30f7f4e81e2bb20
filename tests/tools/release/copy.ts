import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { withoutProgress } from '../../support/without-progress.ts'

const LEFT_BEHIND = ['node_modules', '.git', 'dist', 'release', 'test-results', 'playwright-report']

/** Makes a copy of the source, as a download brings it: without history or anything built. What is installed is shared. */
export const copySource = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  cpSync('.', folder, {
    recursive: true,
    filter: path => !LEFT_BEHIND.includes(path)
  })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
}

/** What a test sets for itself, and nobody who makes a release does. */
const OF_TESTS = [
  'VITEST',
  'VITEST_MODE',
  'VITEST_POOL_ID',
  'VITEST_WORKER_ID',
  'TEST',
  'NODE_ENV',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
  'BASE_URL'
]

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script by Node in a folder. */
export const run = (
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<Ran> => {
  const own = Object.entries(process.env).filter(([name]) => !OF_TESTS.includes(name))
  return new Promise(done => {
    const child = execFile(
      process.execPath,
      words,
      { cwd, env: { ...Object.fromEntries(own), ...env }, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => done({ status: child.exitCode, stdout, stderr: withoutProgress(stderr) })
    )
  })
}

const COMMAND = ['--import', import.meta.resolve('tsx'), 'tools/commands/release.ts']

/** Makes a release, as `npm run release` does. */
export const runRelease = (
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<Ran> =>
  run(cwd, [...COMMAND, ...words], {
    ...env,
    // A repository around the folder for temporary files is not the copy's own.
    GIT_CEILING_DIRECTORIES: dirname(cwd)
  })
