import { spawn } from 'node:child_process'

/** A command, and settings for it. */
export interface Step {
  readonly command: readonly [string, ...string[]]
  readonly env?: NodeJS.ProcessEnv
}

/**
 * Runs a command where its output can be seen.
 * @returns whether it succeeded, and the last line that it printed.
 */
export const runStep = ({
  command: [name, ...args],
  env = {}
}: Step): Promise<{ isGreen: boolean; last: string }> =>
  new Promise((done, fail) => {
    const child = spawn(name, args, {
      env: { ...process.env, ...env },
      stdio: ['inherit', 'pipe', 'inherit']
    })
    let last = ''
    child.stdout.on('data', (text: Buffer) => {
      process.stdout.write(text)
      last = `${last}${text}`.trimEnd().split('\n').at(-1) ?? ''
    })
    child.on('error', fail)
    child.on('close', code => done({ isGreen: code === 0, last }))
  })
