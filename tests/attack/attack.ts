import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { startProgress } from '../../tools/commands/progress.ts'
import { ensureQuickBrowser, launchOptions } from '../browser/find-browser.ts'
import { eventually } from '../engines/support/engine.ts'
import { attackByAddresses, OPENED } from './addresses.ts'
import { attackBySleep, SLEEPS } from './asleep/asleep.ts'
import type { Count, Faults, Target } from './attacked.ts'
import { attackByClients, attackByPaths } from './clients.ts'
import { attackByFiles } from './files.ts'
import { HOSTILE_TEXTS, hostileAddresses, hostilePaths, hostileWalks } from './hostile.ts'
import { attackByNames } from './names.ts'
import { attackByReader, READ } from './reader.ts'
import { attackByReloads } from './reloads.ts'
import { attackByTabs, TABS } from './tabs/tabs.ts'
import { attackByRewriting, REWRITINGS } from './translated/translated.ts'

const HELP = `Attacks a build, served by nginx with the settings made for it, as somebody would who wants it to fail.

npm run attack

--build FOLDER       what is attacked: dist, which npm run build writes
--addresses COUNT    hostile addresses each of the live page, of a walk in training, of the editor and of the server: 500
--files COUNT        damaged files that the editor opens: 500
--clients COUNT      clients at the same time: 200
--reloads COUNT      reloads in the middle of a conversation: 1000
--seed NUMBER        chooses the addresses: the day of the run
--only WORDS         the attacks alone whose names hold these words, such as sleep
--port NUMBER        where nginx listens: 4376
${example('npm run attack -- --addresses 50 --reloads 100')}`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    build: { type: 'string', default: 'dist' },
    addresses: { type: 'string', default: '500' },
    files: { type: 'string', default: '500' },
    clients: { type: 'string', default: '200' },
    reloads: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / DAY_MS)) },
    only: { type: 'string', default: '' },
    port: { type: 'string', default: '4376' }
  }
})
const [addresses, files, clients, reloads, seed] = [
  values.addresses,
  values.files,
  values.clients,
  values.reloads,
  values.seed
].map(Number) as [number, number, number, number, number]

/** Each kind of attack, how many of it there are, and what it comes to. */
const KINDS: Readonly<Record<string, readonly [number, (target: Target, count: Count) => Promise<Faults>]>> =
  {
    'hostile names in a ring-round and a release': [HOSTILE_TEXTS.length, (_, count) => attackByNames(count)],
    'damaged files opened in the editor': [files, (_, count) => attackByFiles(files, seed, count)],
    'clients at the same time': [clients, (target, count) => attackByClients(target, clients, count)],
    'hostile paths': [
      addresses,
      (target, count) => attackByPaths(target, hostilePaths(addresses, seed), count)
    ],
    'other tabs, other sites, drags, pastes and saves': [TABS, attackByTabs],
    'hostile addresses of the live page': [
      addresses,
      (target, count) => attackByAddresses(target, OPENED.LIVE, hostileAddresses(addresses, seed), count)
    ],
    'hostile addresses of a walk in training': [
      addresses,
      (target, count) => attackByAddresses(target, OPENED.WALK, hostileWalks(addresses, seed), count)
    ],
    'hostile addresses of the editor': [
      addresses,
      (target, count) => attackByAddresses(target, OPENED.EDITOR, hostileAddresses(addresses, seed), count)
    ],
    'pages that are stopped or sleep for hours': [SLEEPS, attackBySleep],
    'pages that are translated or rewritten': [REWRITINGS, attackByRewriting],
    'the reader view of Firefox': [READ, attackByReader],
    'reloads in a conversation': [reloads, (target, count) => attackByReloads(target, reloads, count)]
  }

const serve = async (
  folder: string
): Promise<{ readonly server: ChildProcess; readonly address: string }> => {
  const address = `http://127.0.0.1:${values.port}`
  const server = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tests/browser/serve-nginx.ts', folder, values.port],
    { detached: true, stdio: ['ignore', 'ignore', 'inherit'] }
  )
  await eventually(() => fetch(address))
  return { server, address }
}

const secondsSince = (began: number) => Math.round((performance.now() - began) / 1_000)

/** @returns what gave way, under how many attempts. */
const attack = async (target: Target): Promise<{ readonly tried: number; readonly faults: Faults }> => {
  const progress = startProgress()
  const faults: string[] = []
  let tried = 0
  for (const [name, [total, run]] of Object.entries(KINDS)) {
    if (!name.includes(values.only)) continue
    progress.step(name, total)
    const began = performance.now()
    const wrong = await run(target, () => {
      tried++
      progress.advance()
    })
    print(`${name}: ${total} tried, ${wrong.length} findings, ${secondsSince(began)} seconds`)
    faults.push(...wrong.map(what => `${name}: ${what}`))
  }
  progress.end()
  return { tried, faults }
}

const main = async () => {
  if (values.help) return print(HELP)
  const built = resolve(values.build)
  if (!existsSync(`${built}/nginx.conf`))
    throw new Error(`There is no build in ${values.build}: npm run build makes one.`)
  const began = performance.now()
  const { server, address } = await serve(built)
  const browser = await chromium.launch(launchOptions(ensureQuickBrowser()))
  try {
    const { tried, faults } = await attack({ address, built, browser })
    print(...faults)
    const count = new Intl.NumberFormat('en-GB').format
    const seconds = secondsSince(began)
    print(
      faults.length > 0
        ? `It gave way: ${count(faults.length)} findings in ${count(tried)} attempts, seed ${seed}, ${count(seconds)} seconds.`
        : `It held: ${count(tried)} attempts, seed ${seed}, ${count(seconds)} seconds.`
    )
    if (faults.length > 0) process.exitCode = 1
  } finally {
    await browser.close()
    if (server.pid) process.kill(-server.pid)
  }
}

await runCommand(main)
