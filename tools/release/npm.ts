import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'

/** The npm that started this process, if one did. */
const command = (): readonly [program: string, first: readonly string[]] => {
  const { npm_execpath: path = '' } = process.env
  return basename(path) === 'npm-cli.js' ? [process.execPath, [path]] : ['npm', []]
}

/**
 * Runs npm, and waits for it.
 * @param env additional environment variables.
 * @returns its standard output. @throws with all its output if it fails.
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
