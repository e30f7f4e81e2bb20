import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { sendRequest } from '../../tools/server/check-site/request.ts'
import { hashOfBytes, readList } from '../../tools/server/file-list.ts'
import { CONTENT_TYPES } from '../../tools/server/policy.ts'
import { clockOption, NOON } from '../support/clock.ts'
import { fixtureFolder } from '../support/fixture/folder.ts'
import { settledOn } from '../support/release-ready-content.ts'
import { type Ran, runNode, TSX } from '../support/run-node.ts'
import { signed } from '../support/signed.ts'
import { writeTexts } from '../support/write-texts.ts'
import { nginxSettings } from './nginx-settings.ts'
import { Site } from './offline/support/site.ts'
import { content, expect, reopen, test, visit } from './offline/support/visit.ts'
import { inFolderOfRun, oncePerRun } from './support/once-per-run.ts'
import { trainingWords as words } from './support/training-words.ts'
import { withNginx } from './support/with-nginx.ts'

/** For a build on a busy machine. */
const SLOW = 600_000

/** In order, as the tests share one release; some build another. */
test.describe.configure({ mode: 'default', timeout: SLOW })

const NAME = 'encounter-checklist-1-draft'
const folder = inFolderOfRun('release')
const [here, there] = [join(folder, 'here'), join(folder, 'elsewhere', 'far away')]

const LEFT_BEHIND = ['node_modules', '.git', 'dist', 'release', 'test-results', 'playwright-report']

/** Copies the source as a download has it: without history or build output. `node_modules` is linked. */
const copySource = (to: string): void => {
  mkdirSync(to, { recursive: true })
  cpSync('.', to, { recursive: true, filter: path => !LEFT_BEHIND.includes(path) })
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'junction')
}

/** Runs `npm run release` with the test's clock, in an environment otherwise free of the test's settings. */
const release = (copy: string, env: NodeJS.ProcessEnv, ...options: readonly string[]): Promise<Ran> =>
  runNode(copy, [...TSX, 'tools/commands/release.ts', ...options], {
    CONTENT_DIR: fixtureFolder(),
    SOURCE_DATE_EPOCH: String(Date.parse('2026-11-24T12:00Z') / 1_000),
    // Fast compression: whether the copies are right does not depend on how small they are.
    BROTLI_QUALITY: '5',
    NODE_ENV: undefined,
    NODE_OPTIONS: clockOption(),
    // Ignores any repository that the folder for temporary files may be in.
    GIT_CEILING_DIRECTORIES: dirname(copy),
    ...env
  })

const unzipped = (...path: readonly string[]) => unzipSync(readFileSync(join(...path)))
const textIn = (files: Readonly<Record<string, Uint8Array>>, path: string) =>
  Buffer.from(files[path] ?? []).toString()

let first: Ran
let files: Readonly<Record<string, Uint8Array>>
/** @returns the text of a file in the draft. */
const text = (path: string) => textIn(files, `${NAME}/${path}`)

test.beforeAll(async () => {
  test.setTimeout(SLOW)
  first = await oncePerRun('release-printed', () => {
    copySource(here)
    return release(here, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C.UTF-8' })
  })
  files = unzipped(here, 'release', `${NAME}.zip`)
})

test('release: a clean build leaves dist/ alone, and prints what it wrote, with its hash and why it is a draft', () => {
  expect([first.stderr, first.status]).toEqual(['', 0])
  // Somebody may be serving `dist/` meanwhile.
  expect(existsSync(join(here, 'dist'))).toBe(false)
  const zip = join(here, 'release', `${NAME}.zip`)
  const hash = hashOfBytes(readFileSync(zip))
  expect(first.stdout).toMatch(
    new RegExp(
      `^It is a draft: \\d+ facts and \\d+ translations to settle, and \\d+ signatures to get\\. Its release note lists them\\.\nWrote release/${NAME}\\.zip: \\d+ files, SHA-256 ${hash}\\.\n$`
    )
  )
  expect(readFileSync(`${zip}.sha256`, 'utf8')).toBe(`${hash}  ${NAME}.zip\n`)
})

test('release: the zip holds everything that was built, each file with the hash of its lists, and no local path', () => {
  const built = readList(text('site/files.sha256')).map(({ path, hash }) => ({ path: `site/${path}`, hash }))
  expect(built.length).toBeGreaterThan(20)
  for (const { path, hash } of [...built, ...readList(text('SHA256SUMS'))])
    expect([path, hashOfBytes(files[`${NAME}/${path}`] ?? Buffer.of())]).toEqual([path, hash])
  expect(Object.keys(files)).toContain(`${NAME}/site/index.html.br`)
  for (const path of Object.keys(files)) expect(textIn(files, path)).not.toContain(folder)
})

test('release: a draft says on its first screen and in its note how much is unsettled', () => {
  const [, facts, translations, signatures] =
    /(\d+) facts and (\d+) translations to settle, and (\d+) signatures/.exec(first.stdout) ?? []
  const told = new RegExp(
    `toSettle"?:\\s*\\{"?facts"?:\\s*${Number(facts) + Number(translations)},\\s*"?signatures"?:\\s*${signatures}\\}`
  )
  expect(text('site/index.html')).toMatch(told)
  expect(text('docs/release-note.html')).toContain(
    `${facts} facts, ${translations} translations and ${signatures} signatures: <a href="to-settle.html">`
  )
  expect(text('docs/to-settle.html')).not.toBe('')
})

test('release: lists which packages reach a phone, and which do not', () => {
  const [inPhone = ''] = text('docs/licences.txt').split('Packages that only build and test it')
  expect(inPhone).not.toContain('vitest')
  expect(inPhone).toMatch(/^react-dom \S+ +MIT$/m)
  expect(inPhone).toMatch(/^xstate \S+ +MIT$/m)
  const sbom = JSON.parse(text('docs/sbom.cdx.json'))
  expect(sbom.metadata.component.name).toBe('encounter-checklist')
  const scopes = new Map(
    sbom.components.map((part: { name: string; scope: string }) => [part.name, part.scope])
  )
  expect([scopes.get('xstate'), scopes.get('vite')]).toEqual(['required', 'optional'])
})

test('release: nginx serves it by its own settings, its own check-site passes or names a missing file, and a phone that opened it, or has its page as a file, needs no server', async ({
  context
}) => {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const pack = join(folder, NAME)
  const runIn = (...options: readonly string[]) => runNode(pack, ['check-site.mjs', ...options])
  const serving = (site: string) => ({
    folder,
    file: 'at-port.conf',
    settingsAt: (port: number) =>
      nginxSettings(folder, join(pack, site), port).replace(
        /include .*;/,
        '$& set $$strict_transport_security "max-age=63072000";'
      )
  })
  const opened = await withNginx(serving('site'), async site => {
    const check = () => runIn(site.address)
    expect(await check()).toEqual({
      status: 0,
      // Two lines with nothing between: no advice to raise the HSTS period, as these settings have raised it.
      stdout: expect.stringMatching(/Brotli\.\nAsked .* every answer is as the policy says/),
      stderr: ''
    })
    const { sentBytes, headers } = await sendRequest(new URL(site.address), { accept: 'gzip' })
    const packed = files[`${NAME}/site/index.html.gz`]?.length
    expect([headers['content-encoding'], sentBytes]).toEqual(['gzip', packed])
    const walker = await visit(context, site)
    rmSync(join(pack, 'site', 'training', 'index.html'))
    expect(await check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('/training/index.html')
    })
    return { walker, site }
  })
  await expect(fetch(opened.site.address)).rejects.toThrow()
  // The withdrawal folder is a site of its own, with the same settings.
  const judged = await withNginx(serving('withdrawn/site'), site => runIn('--withdrawn', site.address))
  expect([judged.stderr, judged.status]).toEqual(['', 0])
  let { walker } = opened
  for (const address of [opened.site.address, pathToFileURL(join(pack, 'site', 'index.html')).href]) {
    walker = await reopen(walker, { address })
    await walker.walk([{ type: 'encounter.start' }, { type: 'encounter.finish' }])
    const contacts = walker.page.getByRole('region', { name: content.screens.outcome.contactFirst })
    await expect(contacts.getByRole('listitem').first()).toBeVisible()
  }
})

/** Built in two folders, time zones and locales, with different environments. */
test('release: two clean builds in two folders give the same files and the same zip', async () => {
  copySource(there)
  const second = await release(there, {
    TZ: 'America/Los_Angeles',
    LC_ALL: 'cy_GB.UTF-8',
    NODE_ENV: 'development'
  })
  expect([second.stderr, second.status]).toEqual(['', 0])
  const hashes = (all: typeof files) =>
    Object.entries(all).map(([path, bytes]) => `${path} ${hashOfBytes(bytes)}`)
  const [zip, other] = [here, there].map(copy => join(copy, 'release', `${NAME}.zip`)) as [string, string]
  expect(hashes(unzipped(other))).toEqual(hashes(files))
  expect(readFileSync(other).equals(readFileSync(zip))).toBe(true)
})

/** A page that frames the package and offers the SCORM 1.2 API (Run-Time Environment, section 3.3). */
const LEARNING_SYSTEM = `<!doctype html><title>Learning system</title><script>
window.API = new Proxy({}, {
  get: (_, call) => (...given) => {
    tell([call, ...given].join(' ').trim())
    return call === 'LMSGetValue' ? 'not attempted' : 'true'
  }
})
</script><iframe src="/package/index.html" style="width:100%;height:700px"></iframe>`

/** @returns a learning system that serves a package. */
const learningSystem = (packed: typeof files): Site => {
  const system = new Site(new Map())
  system.put('/index.html', LEARNING_SYSTEM, { 'content-type': 'text/html' })
  for (const [path, bytes] of Object.entries(packed)) {
    const type = CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'
    system.put(`/package/${path}`, bytes, { 'content-type': type })
  }
  return system
}

/** Takes training on a learning system: to the first question, through all views, and to its completion. */
const learn = async (page: Page): Promise<void> => {
  const packaged = page.frameLocator('iframe')
  const training = packaged.frameLocator('iframe')
  const phone = training.frameLocator('iframe')
  const start = phone.getByRole('button', { name: content.screens.buttons.start, exact: true })
  // Again if the page had only just been drawn.
  await expect(async () => {
    if (await start.isVisible()) await start.click()
    const { prompt } = content.questions.support
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(prompt, { timeout: 1_000 })
  }).toPass()
  const tabs = training.getByRole('navigation', { name: words.frame.views }).getByRole('link')
  const { walk, drills } = words.views
  await expect(tabs).toHaveText([walk, drills])
  for (const view of [drills, walk]) {
    await tabs.getByText(view, { exact: true }).click()
    await expect(training.getByRole('heading', { level: 1 })).toHaveText(view)
    const leads = await training
      .getByRole('link')
      .evaluateAll(all => all.map(link => link.getAttribute('href')))
    expect(leads.filter(to => !/^#(walk|drills)\b/.test(`${to}`))).toEqual([])
  }
  await packaged.getByRole('button', { name: words.scorm.done }).click()
  await packaged.getByText(words.scorm.told).waitFor()
}

test('release: a settled and signed edition for one force is no draft, and its package tells a learning system only completion', async ({
  page
}) => {
  const [texts, out, on] = [join(folder, 'ready'), join(folder, 'out'), NOON.slice(0, 10)]
  writeTexts(texts, signed(settledOn(on), { on }))
  const ran = await release(
    here,
    { CONTENT_DIR: texts, FORCE: 'kent' },
    '--scorm',
    '--no-editor',
    '--out',
    out
  )
  expect([ran.stderr, ran.status]).toEqual(['', 0])
  expect(ran.stdout).not.toContain('draft')
  const name = 'encounter-checklist-1-kent'
  const ready = unzipped(out, `${name}.zip`)
  const live = textIn(ready, `${name}/site/index.html`)
  expect([...live.matchAll(/data-force="([^"]*)"/g)].map(([, force]) => force)).toEqual(['kent'])
  for (const path of Object.keys(ready).filter(one => one.includes('/site/')))
    expect([path, textIn(ready, path)]).toEqual([
      path,
      expect.not.stringMatching(/"?toSettle"?:\s*\{"?facts/)
    ])
  // No editor and no link to it: only what removes an earlier release's editor from browsers.
  expect(Object.keys(ready).filter(path => path.includes('/site/editor/'))).toEqual([
    `${name}/site/editor/sw.js`,
    `${name}/withdrawn/site/editor/index.html`,
    `${name}/withdrawn/site/editor/phone/index.html`,
    `${name}/withdrawn/site/editor/sw.js`
  ])
  const worker = textIn(ready, `${name}/site/editor/sw.js`)
  expect(worker).toBe(textIn(ready, `${name}/site/withdraw.js`))
  expect(textIn(ready, `${name}/site/files.sha256`)).toContain(
    `${hashOfBytes(Buffer.from(worker))}  editor/sw.js`
  )
  expect(textIn(ready, `${name}/site/training/index.html`)).toContain(
    '<meta name="without" content="editor">'
  )
  const note = textIn(ready, `${name}/docs/release-note.html`)
  expect(note).toContain('Kent Police alone')
  expect(note).toContain('Fit to release')

  const system = learningSystem(unzipped(out, `${name}-scorm.zip`))
  await system.start()
  const told: string[] = []
  await page.exposeFunction('tell', (call: string) => told.push(call))
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(system.address)
  await learn(page)
  await page.locator('iframe').evaluate(frame => frame.setAttribute('src', 'about:blank'))
  await expect
    .poll(() => told)
    .toEqual([
      'LMSInitialize',
      'LMSGetValue cmi.core.lesson_status',
      'LMSSetValue cmi.core.lesson_status incomplete',
      'LMSSetValue cmi.core.lesson_status completed',
      'LMSCommit',
      expect.stringMatching(/^LMSSetValue cmi\.core\.session_time 00:\d\d:\d\d$/),
      'LMSSetValue cmi.core.exit',
      'LMSFinish'
    ])
  // A worker would keep files on the learning system's host.
  const missed = system.asked.filter(path => system.read(path.replace(/\/$/, '/index.html')).status !== 200)
  expect(missed).toEqual([])
  await system.stop()
})
