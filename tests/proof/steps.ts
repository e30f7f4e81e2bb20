import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** A command of a package or the system, found as npm does, and its environment. */
export interface Step {
  readonly command: readonly [string, ...string[]]
  readonly env?: NodeJS.ProcessEnv
}

/** A command's result and summary: its last line that counts passes, else its last line. */
export interface Ended {
  readonly isGreen: boolean
  readonly says: string
}

/** Runs a command and shows its output. */
export const runStep = ({ command: [name, ...args], env = {} }: Step): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(name, args, {
      env: { ...process.env, ...env },
      stdio: ['inherit', 'pipe', 'inherit']
    })
    let printed = ''
    child.stdout.on('data', (text: Buffer) => {
      process.stdout.write(text)
      printed += text
    })
    child.on('error', fail)
    child.on('close', code => {
      const lines = stripVTControlCharacters(printed)
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean)
      const counted = lines.findLast(line => /\d+ passed/.test(line) && !line.startsWith('Test Files'))
      done({ isGreen: code === 0, says: counted ?? lines.at(-1) ?? '' })
    })
  })
