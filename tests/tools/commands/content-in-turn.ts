/* Runs commands of `npm run content` that `in-turn.ts` sends, each as if it were alone in a process. */
import { runCommand } from '../../../tools/commands/console.ts'
import { contentProgram } from '../../../tools/commands/content/program.ts'

/** What came of a command. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command of `npm run content`, and the folder that it is given in. */
export interface Asked {
  readonly cwd: string
  readonly words: readonly string[]
}

const written = { stdout: '', stderr: '' }
for (const name of ['stdout', 'stderr'] as const)
  process[name].write = (text: string | Uint8Array) => {
    written[name] += String(text)
    return true
  }

const answer = async ({ cwd, words }: Asked): Promise<Ran> => {
  Object.assign(written, { stdout: '', stderr: '' })
  process.exitCode = 0
  process.chdir(cwd)
  await runCommand(() => contentProgram().parseAsync(words, { from: 'user' }))
  return { status: Number(process.exitCode), ...written }
}

let last: Promise<unknown> = Promise.resolve()
process.on('message', (asked: Asked) => {
  last = last.then(async () => process.send?.(await answer(asked)))
})
