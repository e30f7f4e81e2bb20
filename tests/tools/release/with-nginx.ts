import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { vi } from 'vitest'
import { ensureNginx } from '../../browser/find-nginx.ts'
import { portOf } from '../server/check-site/site.ts'

const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await portOf(server)
  await new Promise(closed => server.close(closed))
  return port
}

const answers = (port: number) =>
  new Promise<void>((yes, no) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      yes()
    })
    socket.on('error', no)
  })

/** Serves a bare folder by nginx, with the settings that lie in it, while something is done with it. */
export const withNginx = async <Result>(
  folder: string,
  use: (site: string) => Promise<Result>
): Promise<Result> => {
  const port = await freePort()
  const words = ['--import', import.meta.resolve('tsx'), 'tests/browser/serve-nginx.ts', folder, String(port)]
  return whileRunning(process.execPath, words, port, use)
}

/** The account "nobody" of Linux; who is not root runs it as themselves. */
const WITHOUT_RIGHTS = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Serves by nginx with settings that are written into a folder of its own, while something is done with it. */
export const withNginxAt = async <Result>(
  own: string,
  settingsAt: (port: number) => string,
  use: (site: string) => Promise<Result>
): Promise<Result> => {
  const port = await freePort()
  writeFileSync(join(own, 'site.conf'), settingsAt(port))
  return whileRunning(ensureNginx(), ['-e', 'stderr', '-p', own, '-c', 'site.conf'], port, use)
}

/** Serves a pack by nginx with the settings of its container, of which only the port is another. */
export const withContainerSettings = async <Result>(
  pack: string,
  use: (site: string) => Promise<Result>
): Promise<Result> => {
  const port = await freePort()
  const shipped = readFileSync(join(pack, 'container', 'nginx.conf'), 'utf8')
  const settings = join(pack, 'container', 'nginx-at-port.conf')
  writeFileSync(settings, shipped.replace('listen 8080', `listen 127.0.0.1:${port}`))
  return whileRunning(ensureNginx(), ['-e', 'stderr', '-p', pack, '-c', settings], port, use, WITHOUT_RIGHTS)
}

const whileRunning = async <Result>(
  program: string,
  words: readonly string[],
  port: number,
  use: (site: string) => Promise<Result>,
  account: { readonly uid?: number; readonly gid?: number } = {}
): Promise<Result> => {
  // A group of its own, so that nginx ends with the script that started it.
  const server = spawn(program, words, { detached: true, stdio: 'ignore', ...account })
  try {
    await vi.waitFor(() => answers(port), { timeout: 30_000, interval: 50 })
    return await use(`http://127.0.0.1:${port}/`)
  } finally {
    // One that could not start has ended by itself, and what is thrown then says why.
    if (server.exitCode === null) process.kill(-(server.pid as number))
  }
}
