import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../support/serve.ts'
import { pathOf } from '../find-program.ts'
import { expect } from './base.ts'

/** How nginx is started. */
interface Start {
  /** The base of relative paths in its settings. */
  readonly folder: string
  /** Where its settings are written, relative to the folder. */
  readonly file: string
  readonly settingsAt: (port: number) => string
}

/** Runs an nginx while a callback uses the site that it serves. */
export const withNginx = async <Result>(
  { folder, file, settingsAt }: Start,
  use: (site: { readonly address: string }) => Promise<Result>
): Promise<Result> => {
  const port = await freePort()
  writeFileSync(join(folder, file), settingsAt(port))
  const server = spawn(pathOf('nginx'), ['-e', 'stderr', '-p', folder, '-c', join(folder, file)], {
    stdio: 'inherit'
  })
  try {
    const address = `http://127.0.0.1:${port}/`
    await expect.poll(() => fetch(address).then(({ status }) => status, String)).toBe(200)
    return await use({ address })
  } finally {
    // If nginx failed to start, it has already exited with a message.
    if (server.exitCode === null) {
      server.kill()
      await once(server, 'exit')
    }
  }
}
