import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathOf } from '../../browser/find-program.ts'
import { type Engine, eventually, type Launch, pressAt, TAB, typed } from './engine.ts'

/** Saves the session soon, even on an idle machine, and makes no requests of its own. */
const PREFERENCES = {
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.interval.idle': 500,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Pages' console output goes to stdout, as the console service lacks it. Firefox's own output is off: its
  // downloads report failures at some time after the start.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  'browser.dom.window.dump.enabled': false,
  'app.update.enabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false
}

/** Source that returns messages about a page, whose address is in `from`; no errors of Firefox's own. */
const MESSAGES = `
  return Services.console.getMessageArray()
    .filter(said => !(said instanceof Ci.nsIScriptError && /^(chrome|resource):/.test(said.sourceName)))
    .map(({ message }) => message)
    .filter(message => message.includes(from))`

/** Source that saves the session, twice, as Firefox keeps the previous file as well. */
const WRITE_SESSION = `
  const from = name => ChromeUtils.importESModule('resource:///modules/sessionstore/' + name + '.sys.mjs')[name]
  return from('TabStateFlusher').flushWindow(window)
    .then(() => from('SessionSaver').run())
    .then(() => from('SessionSaver').run())`

/** Speaks Marionette, Firefox's own driver protocol: a length in digits, a colon, and JSON. */
const speak = (socket: Socket) => {
  const waiting = new Map<
    number,
    (reply: readonly [error: { message: string } | null, value: unknown]) => void
  >()
  let received = Buffer.alloc(0)
  let count = 0
  socket.on('data', bytes => {
    received = Buffer.concat([received, bytes])
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon))
      if (received.length < end) return
      const message = JSON.parse(String(received.subarray(colon + 1, end)))
      received = received.subarray(end)
      if (Array.isArray(message)) waiting.get(message[1])?.([message[2], message[3]])
    }
  })
  return async (name: string, parameters: object = {}): Promise<unknown> => {
    const id = ++count
    const reply = new Promise<readonly [{ message: string } | null, unknown]>(resolve =>
      waiting.set(id, resolve)
    )
    const message = JSON.stringify([0, id, name, parameters])
    socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [error, value] = await reply
    if (error) throw new Error(`${name}: ${error.message}`)
    return value
  }
}

/** The file in which Firefox names its port. */
const PORT = 'MarionetteActivePort'

interface Handle {
  readonly value: string
}

/** @param folder an existing profile; by default a new one. */
export const launchFirefox = async (
  options: Launch = {},
  folder = mkdtempSync(join(tmpdir(), 'firefox-'))
): Promise<Engine> => {
  const { timeZone } = options
  rmSync(join(folder, PORT), { force: true })
  const lines = Object.entries(PREFERENCES).map(
    entry => `user_pref(${entry.map(part => JSON.stringify(part)).join(', ')});`
  )
  writeFileSync(join(folder, 'user.js'), lines.join('\n'))
  const browser = spawn(
    pathOf('firefox'),
    ['--headless', '--marionette', '--remote-allow-system-access', '--profile', folder],
    {
      env: { ...process.env, HOME: folder, ...(timeZone ? { TZ: timeZone } : {}) },
      stdio: ['ignore', 'pipe', 'ignore']
    }
  )
  const written: string[] = []
  createInterface(browser.stdout).on('line', line => {
    if (line.startsWith('console.')) written.push(line)
  })
  const ended = once(browser, 'exit')
  const port = await eventually(async () => {
    const written = Number(readFileSync(join(folder, PORT), 'utf8'))
    if (written > 0) return written
    throw new Error('Firefox does not say where it listens.')
  })
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const send = speak(socket)
  await send('WebDriver:NewSession')
  const evaluate = async <Result>(script: string) => {
    const { value } = (await send('WebDriver:ExecuteScript', { script, args: [] })) as { value: Result }
    return value
  }
  // Tabs from which others were opened.
  const before: string[] = []
  const tabNow = async () => ((await send('WebDriver:GetWindowHandle')) as Handle).value
  const goToTab = async (handle?: string, focus = true) =>
    void (await send('WebDriver:SwitchToWindow', { handle, focus }))
  const openTab = async () => {
    before.push(await tabNow())
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string }
    await goToTab(handle)
  }
  const asBrowser = async <Result>(act: () => Promise<Result>) => {
    await send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await act()
    } finally {
      await send('Marionette:SetContext', { value: 'content' })
    }
  }
  const bytesOf = async (command: string, parameters: object = {}) => {
    const { value } = (await send(command, parameters)) as Handle
    return Buffer.from(value, 'base64')
  }
  const close = async () => {
    await send('Marionette:Quit', { flags: ['eAttemptQuit'] })
    await ended
  }
  return {
    name: 'Firefox',
    folder,
    evaluate,
    goTo: async address => void (await send('WebDriver:Navigate', { url: address })),
    press: async at => void (await send('WebDriver:PerformActions', { actions: pressAt(at) })),
    // Sends Tab to the window: past the last stop it leaves the page, and keys sent to that do nothing.
    type: async (...keys) => {
      const type = () => send('WebDriver:PerformActions', { actions: typed(keys) })
      await (keys.includes(TAB) ? asBrowser(type) : type())
    },
    openTab,
    closeTab: async () => {
      await send('WebDriver:CloseWindow')
      await goToTab(before.pop())
    },
    hide: async () => {
      await openTab()
      await goToTab(before.pop(), false)
    },
    show: async () => goToTab(await tabNow()),
    // What the toolbar button runs: unlike WebDriver's Back, it skips entries without a press.
    back: () => asBrowser(() => evaluate('BrowserCommands.back()')),
    forward: () => asBrowser(() => evaluate('BrowserCommands.forward()')),
    reload: async () => void (await send('WebDriver:Refresh')),
    screenshot: () => bytesOf('WebDriver:TakeScreenshot', { full: false }),
    print: () => bytesOf('WebDriver:Print'),
    messages: async from => {
      const faults = await asBrowser(() =>
        evaluate<string[]>(`const from = ${JSON.stringify(from)}${MESSAGES}`)
      )
      return [...written, ...faults]
    },
    writeSession: () => asBrowser(() => evaluate(WRITE_SESSION)),
    startAgain: async () => {
      await close()
      return launchFirefox(options, folder)
    },
    close,
    kill: async () => {
      browser.kill('SIGKILL')
      await ended
    }
  }
}
