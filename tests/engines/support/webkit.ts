import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bySystem, ensureProgram, findProgram } from '../../browser/find-program.ts'
import { type Engine, eventually, middleOf, pressAt, pressOf } from './engine.ts'

const MINI_BROWSER = ['x86_64', 'aarch64'].map(
  machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`
)

const ensure = (name: string, places: readonly string[], ...packages: readonly string[]) =>
  ensureProgram(
    () => findProgram([name], places),
    packages.map(bySystem),
    `This needs ${name}, which is in the package ${packages[0]} of Debian and Ubuntu.`
  )

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const end = async (...processes: readonly ChildProcess[]) => {
  for (const one of processes) one.kill('SIGKILL')
}

/** WebKit as GTK has it, with a window on a screen that nobody sees. */
export const launchWebKit = async (): Promise<Engine> => {
  const driverProgram = ensure('WebKitWebDriver', [], 'webkit2gtk-driver')
  const binary = ensure('MiniBrowser', MINI_BROWSER, 'libwebkit2gtk-4.1-0')
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  const display = `:${100 + (process.pid % 800)}`
  const screen = spawn(ensure('Xvfb', [], 'xvfb'), [display, '-screen', '0', '800x900x24'], {
    stdio: 'ignore'
  })
  const port = await freePort()
  const driver = spawn(driverProgram, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', HOME: folder, XDG_DATA_HOME: folder },
    stdio: 'ignore'
  })
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {})
    })
    const { value } = (await response.json()) as { value: never }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const { sessionId } = await eventually<{ sessionId: string }>(() =>
    ask('POST', '/session', { capabilities: { alwaysMatch: options } })
  )
  const send = (method: string, path: string, body?: object) =>
    ask(method, `/session/${sessionId}${path}`, body)
  const evaluate = async <Result>(script: string): Promise<Result> =>
    send('POST', '/execute/sync', { script, args: [] })
  const kill = () => end(driver, screen)
  return {
    name: 'WebKit',
    folder,
    evaluate,
    goTo: async address => void (await send('POST', '/url', { url: address })),
    press: async selector => {
      const [x, y] = await evaluate<[number, number]>(middleOf(selector))
      await send('POST', '/actions', { actions: pressAt(x, y) })
    },
    key: async key => void (await send('POST', '/actions', { actions: pressOf(key) })),
    hide: async () => void (await send('POST', '/window/minimize', {})),
    show: async () => void (await send('POST', '/window/rect', { width: 700, height: 800 })),
    back: async () => void (await send('POST', '/back', {})),
    close: async () => {
      await send('DELETE', '')
      await kill()
    },
    kill
  }
}
