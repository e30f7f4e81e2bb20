import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'

/** The npm that runs this, if one does. */
const command = (): readonly [program: string, first: readonly string[]] => {
  const { npm_execpath: path = '' } = process.env
  return basename(path) === 'npm-cli.js' ? [process.execPath, [path]] : ['npm', []]
}

/**
 * Runs npm, and waits for it.
 * @param env variables that it gets beside those of this process.
 * @returns what it wrote. @throws with all that it wrote if it failed.
 */
export const npm = (words: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
  const [program, first] = command()
  const { status, stdout, stderr, error } = spawnSync(program, [...first, ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: program === 'npm' && process.platform === 'win32'
  })
  if (error) throw new Error(`npm could not be started: ${error.message}`)
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.\n\n${stdout}${stderr}`)
  return stdout
}
