import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pathOf } from '../../browser/find-program.ts'
import { freePort } from '../../support/serve.ts'
import { type Engine, eventually, type Launch, pressAt, typed } from './engine.ts'

/** Kills processes with their children, each a process group: survivors would still write to the folder. */
export const end = (...processes: readonly ChildProcess[]): void => {
  for (const { pid } of processes)
    try {
      if (pid) process.kill(-pid, 'SIGKILL')
    } catch {
      // The group has already ended.
    }
}

/** A virtual screen, a home folder, and the environment by which a program finds both. */
export const stage = async ({ timeZone }: Launch = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  const screen = spawn(pathOf('screen'), ['-displayfd', '3', '-screen', '0', '800x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true
  })
  const [number] = await once(screen.stdio[3] as Readable, 'data')
  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    GDK_BACKEND: 'x11',
    // On a machine without a graphics card, WebKit may load a page and never show it (bugs.webkit.org/261874).
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    HOME: folder,
    XDG_DATA_HOME: folder,
    ...(timeZone ? { TZ: timeZone } : {})
  }
  return { folder, screen, env }
}

/** Milliseconds: the limit for one command to the driver. */
const ANSWER_MS = 60_000
const SCRIPT_MS = 10_000

/** Launches WebKitGTK. */
export const launchWebKit = async ({ timeZone, asksWhileLoading }: Launch = {}): Promise<Engine> => {
  const { folder, screen, env } = await stage({ timeZone })
  const port = await freePort()
  const driver = spawn(pathOf('webKitDriver'), [`--port=${port}`], {
    env,
    stdio: 'ignore',
    detached: true
  })
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {})
    })
    const { value } = (await response.json()) as { value: never }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const capabilities = {
    // Waits by default: the driver may hang if asked about a page while Back restores it from the cache.
    pageLoadStrategy: asksWhileLoading ? 'none' : 'normal',
    timeouts: { script: SCRIPT_MS },
    'webkitgtk:browserOptions': { binary: pathOf('miniBrowser'), args: ['--automation'] }
  }
  const { sessionId } = await eventually<{ sessionId: string }>(() =>
    ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } })
  )
  const send = (method: string, path: string, body?: object) =>
    ask(method, `/session/${sessionId}${path}`, body)
  const evaluate = async <Result>(script: string): Promise<Result> =>
    send('POST', '/execute/sync', { script, args: [] })
  const kill = async () => end(driver, screen)
  const before: string[] = []
  const newTab = async () =>
    ((await send('POST', '/window/new', { type: 'tab' })) as { handle: string }).handle
  const goToTab = (handle?: string) => send('POST', '/window', { handle })
  const engine: Engine = {
    name: 'WebKit',
    folder,
    evaluate,
    // Retried, as late work of the page before may cancel the navigation.
    goTo: address => eventually(async () => void (await send('POST', '/url', { url: address }))),
    press: async at => void (await send('POST', '/actions', { actions: pressAt(at) })),
    type: async (...keys) => void (await send('POST', '/actions', { actions: typed(keys) })),
    openTab: async () => {
      before.push(await send('GET', '/window'))
      await goToTab(await newTab())
    },
    closeTab: async () => {
      await send('DELETE', '/window')
      await goToTab(before.pop())
    },
    hide: async () => void (await send('POST', '/window/minimize', {})),
    show: async () => void (await send('POST', '/window/rect', { width: 700, height: 800 })),
    back: async () => void (await send('POST', '/back', {})),
    forward: async () => void (await send('POST', '/forward', {})),
    reload: async () => void (await send('POST', '/refresh', {})),
    screenshot: async () => Buffer.from(await send('GET', '/screenshot'), 'base64'),
    print: () => Promise.reject(new Error('WebKitWebDriver cannot print.')),
    messages: () => Promise.resolve([]),
    writeSession: () => Promise.resolve(),
    startAgain: async () => {
      const handle = await newTab()
      await send('DELETE', '/window')
      await goToTab(handle)
      return engine
    },
    close: () => send('DELETE', '').then(kill),
    kill
  }
  return engine
}
