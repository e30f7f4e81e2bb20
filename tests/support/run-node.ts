import { execFile } from 'node:child_process'
import { withoutProgress } from './without-progress.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Has Node run TypeScript, in any folder. */
export const TSX = ['--import', import.meta.resolve('tsx')] as const

/** Runs Node in a folder. What it says of its progress is left out. */
export const runNode = (cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise(done => {
    const child = execFile(
      process.execPath,
      words,
      { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => done({ status: child.exitCode, stdout, stderr: withoutProgress(stderr) })
    )
  })
