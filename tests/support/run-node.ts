import { execFile } from 'node:child_process'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Has Node run TypeScript, in any folder. */
export const TSX = ['--import', import.meta.resolve('tsx')] as const

/** Lines that say what a command is doing, and on a busy machine how far it is, as they are written where there is no terminal. */
const PROGRESS = /^\w[^\n]*(?: \.\.\.|: \d+ of \d+)\n/gm

/** Runs Node in a folder. What it says of its progress is left out. */
export const runNode = (cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise(done => {
    const child = execFile(
      process.execPath,
      words,
      { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => done({ status: child.exitCode, stdout, stderr: stderr.replace(PROGRESS, '') })
    )
  })
