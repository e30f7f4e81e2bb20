import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import { withoutProgress } from '../../support/without-progress.ts'
import type { Asked, Ran } from './content-in-turn.ts'

/**
 * Starts one process that runs commands of `npm run content` one after another.
 * @param execArgv options of Node.
 * @returns a function that runs a command in a folder, and one that ends the process.
 */
export const runInTurn = (execArgv: readonly string[], env: NodeJS.ProcessEnv) => {
  const child = fork(resolve('tests/tools/commands/content-in-turn.ts'), { execArgv: [...execArgv], env })
  const waiting: ((ran: Ran) => void)[] = []
  child.on('message', (ran: Ran) => waiting.shift()?.({ ...ran, stderr: withoutProgress(ran.stderr) }))
  child.on('exit', status => {
    for (const done of waiting) done({ status, stdout: '', stderr: 'The process has ended.' })
  })
  return {
    run: (cwd: string, ...words: readonly string[]) =>
      new Promise<Ran>(done => {
        waiting.push(done)
        child.send({ cwd, words } satisfies Asked)
      }),
    end: () => child.disconnect()
  }
}
