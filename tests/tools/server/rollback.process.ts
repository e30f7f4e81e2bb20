// @module-tag slow
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ensureNginx } from '../../browser/find-nginx.ts'
import { withBrowser } from '../release/in-browser.ts'
import { withNginxAt } from '../release/with-nginx.ts'
import { writePack } from './rollback-packs.ts'

const SLOW = { timeout: 120_000 }

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rollback-')))
/** The server's worker runs without rights. */
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

/** The good release, the bad one, and the old content with a number of its own, as the runbook makes it. */
const GOOD = { pack: '0.1.0', release: 1, words: 'Good' }
const BAD = { pack: '0.2.0', release: 2, words: 'Bad' }
const BACK = { pack: '0.2.1', release: 3, words: 'Good' }

beforeAll(async () => {
  for (const { pack, release, words } of [GOOD, BAD, BACK])
    await writePack(join(folder, pack), release, words)
}, SLOW.timeout)

const runbook = readFileSync('docs/guides/rollback.md', 'utf8')

/** The command of the runbook that begins so. */
const commandOf = (start: string): string => {
  const [, command] = new RegExp(`\`(${start} [^\`]+)\``).exec(runbook) ?? []
  if (!command) throw new Error(`The runbook has no command "${start}".`)
  return command
}

const bin = join(folder, 'bin')
const own = join(folder, 'own')

/** Runs a command as the guide has it, where the packs are, with an `nginx` that knows its own settings. */
const runByHand = (command: string): Promise<string> =>
  new Promise((done, failed) =>
    execFile(
      'sh',
      ['-c', command.replaceAll('/srv/checklist', folder)],
      { env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } },
      (error, _, stderr) => (error ? failed(error) : done(stderr))
    )
  )

const linkTo = (pack: string) => runByHand(commandOf('ln -sfn').replace('0.2.1', pack))
const reload = () => runByHand(commandOf('nginx -t'))

const settingsAt = (port: number) => `daemon off;
pid ${own}/nginx.pid;
error_log stderr;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${own}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/current/site;
    include ${folder}/current/site/nginx.conf;
  }
}
`

/** Serves what the link points at, by a server that can be told to read its settings again. */
const withServer = async (use: (site: string) => Promise<void>): Promise<void> => {
  mkdirSync(own, { recursive: true })
  mkdirSync(bin, { recursive: true })
  writeFileSync(
    join(bin, 'nginx'),
    `#!/bin/sh\nexec "${ensureNginx()}" -e stderr -p ${own} -c site.conf "$@"\n`,
    { mode: 0o755 }
  )
  await linkTo(BAD.pack)
  await withNginxAt(own, settingsAt, use)
}

const CHECK_SITE = ['--import', import.meta.resolve('tsx'), resolve('tools/commands/check-site.ts')]

/** What `check-site` of a pack says of the site. */
const checkSite = (site: string, pack: string) =>
  new Promise<{ status: number | null; stderr: string }>(done => {
    const words = [...CHECK_SITE, site, '--dist', join(folder, pack, 'site')]
    const child = execFile(process.execPath, words, (_, __, stderr) =>
      done({ status: child.exitCode, stderr })
    )
  })

/** A phone that has opened the page once, with what it shows. */
const phoneAt = async (browser: Browser, site: string) => {
  const page = await (await browser.newContext()).newPage()
  const open = async () => {
    await page.goto(site)
    return page.locator('h1').textContent()
  }
  expect(await open()).toBe('Bad, release 2')
  await page.evaluate(() => navigator.serviceWorker.ready)
  return { page, open }
}

/** Has the phone look for a new worker, as it does when the page is opened. @returns whether one waits to be used. */
const looksForUpdate = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const coming = await registration.update().catch(() => registration)
    const worker = coming.installing
    await new Promise<void>(settled => {
      if (!worker) return settled()
      worker.addEventListener('statechange', () => settled())
    })
    return registration.waiting !== null
  })

/** The page asks for it when no conversation is going on. */
const takeUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const changed = new Promise<void>(done =>
      navigator.serviceWorker.addEventListener('controllerchange', () => done())
    )
    ;(await navigator.serviceWorker.ready).waiting?.postMessage('SKIP_WAITING')
    await changed
  })

/** nginx goes on with its old settings until the new worker processes run. */
const isServedAs = (site: string, pack: string) =>
  vi.waitFor(
    async () => {
      const conf = readFileSync(join(folder, pack, 'site', 'nginx.conf'), 'utf8')
      const { headers } = await fetch(site)
      expect(conf).toContain(`"${headers.get('content-security-policy')}"`)
    },
    { timeout: 20_000, interval: 50 }
  )

test(
  'rollback: by the runbook the old content is served with its own settings, and a phone that had the bad release takes it',
  SLOW,
  () =>
    withBrowser(browser =>
      withServer(async site => {
        const { page, open } = await phoneAt(browser, site)
        await linkTo(BACK.pack)
        await reload()
        await isServedAs(site, BACK.pack)
        expect(await checkSite(site, BACK.pack)).toEqual({ status: 0, stderr: expect.any(String) })
        await open()
        expect(await looksForUpdate(page)).toBe(true)
        await takeUpdate(page)
        expect(await open()).toBe('Good, release 3')
      })
    )
)

test('rollback: an old pack put back as it is reaches no phone that had the newer release', SLOW, () =>
  withBrowser(browser =>
    withServer(async site => {
      const { page, open } = await phoneAt(browser, site)
      await linkTo(GOOD.pack)
      await reload()
      await isServedAs(site, GOOD.pack)
      expect(await looksForUpdate(page)).toBe(false)
      expect(await open()).toBe('Bad, release 2')
    })
  )
)

test('rollback: without the reload no script of the page runs, and check-site says what is wrong', SLOW, () =>
  withBrowser(browser =>
    withServer(async site => {
      await linkTo(BACK.pack)
      const { status, stderr } = await checkSite(site, BACK.pack)
      expect(status).toBe(1)
      expect(stderr).toContain('Content-Security-Policy')
      expect(stderr).toContain('Let the server read the file that the build made for it (nginx.conf')
      const page = await browser.newPage()
      await page.goto(site)
      expect(await page.locator('h1').textContent()).toBe('')
    })
  )
)
