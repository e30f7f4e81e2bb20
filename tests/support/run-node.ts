import { execFile } from 'node:child_process'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Node options that run TypeScript from any folder. */
export const TSX = ['--import', import.meta.resolve('tsx')] as const

/** Progress lines that commands print without a terminal; on a slow machine they include counts. */
const PROGRESS = /^\w[^\n]*(?: \.\.\.|: \d+ of \d+)\n/gm

/** Runs Node in a folder. Leaves progress lines out of the output. */
export const runNode = (cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise(done => {
    const child = execFile(
      process.execPath,
      words,
      { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => done({ status: child.exitCode, stdout, stderr: stderr.replace(PROGRESS, '') })
    )
  })
