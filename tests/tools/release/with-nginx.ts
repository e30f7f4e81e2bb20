import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { vi } from 'vitest'
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
  // A group of its own, so that nginx ends with the script that started it.
  const server = spawn(process.execPath, words, { detached: true, stdio: 'ignore' })
  try {
    await vi.waitFor(() => answers(port), { timeout: 30_000, interval: 50 })
    return await use(`http://127.0.0.1:${port}/`)
  } finally {
    process.kill(-(server.pid as number))
  }
}
