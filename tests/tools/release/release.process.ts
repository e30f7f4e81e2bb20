// @module-tag slow
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { todayInUk } from '../../../tools/content/days.ts'
import { sendRequest } from '../../../tools/server/check-site/request.ts'
import { hashOfBytes, readList } from '../../../tools/server/file-list.ts'
import { beginAtNoon } from '../../browser/support/base.ts'
import { fixtureFolder } from '../../support/fixture/folder.ts'
import { settledOn } from '../../support/settled.ts'
import { signed } from '../../support/signed.ts'
import { trainingWords as words } from '../../support/training-words.ts'
import { writeTexts } from '../../support/write-texts.ts'
import { copySource, type Ran, run, runRelease } from './copy.ts'
import { start, walkThrough, withBrowser } from './in-browser.ts'
import { play } from './learning-system.ts'
import { withContainerSettings, withNginx } from './with-nginx.ts'

/** A build, on a busy machine. */
const SLOW = { timeout: 300_000 }

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'release-test-')))
/** So that an account without rights can serve it. */
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true }), SLOW.timeout)

const [here, there] = [join(folder, 'here'), join(folder, 'elsewhere', 'far away')]
const epoch = String(Date.parse('2026-11-24T12:00Z') / 1_000)
/** Brotli is quick in it: that its copies are right does not depend on how small they are. */
const ofFixture = { CONTENT_DIR: fixtureFolder(), SOURCE_DATE_EPOCH: epoch, BROTLI_QUALITY: '5' }

let first: Ran

beforeAll(async () => {
  copySource(here)
  first = await runRelease(here, [], { ...ofFixture, TZ: 'Pacific/Kiritimati', LC_ALL: 'C.UTF-8' })
}, SLOW.timeout)

const NAME = 'encounter-checklist-0.1.0-draft'
const zipIn = (copy: string, name = NAME) => readFileSync(join(copy, 'release', `${name}.zip`))
const textsIn = (zip: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))

test('release: a clean build succeeds without a message', () => {
  expect([first.stderr, first.status]).toEqual(['', 0])
})

/** In two folders, zones and languages, by shells that hold other things. */
test('release: two clean builds in two folders give the same files and the same zip', {
  tags: ['long']
}, async () => {
  copySource(there)
  const second = await runRelease(there, [], {
    ...ofFixture,
    TZ: 'America/Los_Angeles',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development'
  })
  expect([second.stderr, second.status]).toEqual(['', 0])
  const files = (copy: string) =>
    Object.entries(unzipSync(zipIn(copy))).map(([path, bytes]) => `${path} ${hashOfBytes(bytes)}`)
  expect(files(here)).toEqual(files(there))
  expect(zipIn(here).equals(zipIn(there))).toBe(true)
})

test('release: leaves dist/ alone, which may be served meanwhile', () => {
  expect(existsSync(join(here, 'dist'))).toBe(false)
})

test('release: prints what it wrote, with its hash and why it is a draft', () => {
  const hash = hashOfBytes(zipIn(here))
  expect(first.stdout).toMatch(
    new RegExp(
      `^It is a draft: \\d+ facts and \\d+ translations to settle, and \\d+ signatures to get\\. Its release note lists them\\.\nWrote release/${NAME}\\.zip: \\d+ files, SHA-256 ${hash}\\.\n$`
    )
  )
  expect(readFileSync(join(here, 'release', `${NAME}.zip.sha256`), 'utf8')).toBe(`${hash}  ${NAME}.zip\n`)
})

describe('release: zip of a draft', () => {
  let files: ReadonlyMap<string, string> | undefined
  const held = () => {
    files ??= textsIn(zipIn(here))
    return files
  }

  test('holds everything that was built, and no local path', () => {
    const list = readList(held().get(`${NAME}/site/files.sha256`) ?? '')
    expect(list.length).toBeGreaterThan(20)
    expect(list.filter(({ path }) => !held().has(`${NAME}/site/${path}`))).toEqual([])
    expect([...held().keys()]).toContain(`${NAME}/site/index.html.br`)
    for (const text of held().values()) expect(text).not.toContain(folder)
  })

  test('says on its first screen and in its note how much is unsettled', () => {
    const [, facts, translations, signatures] =
      /(\d+) facts and (\d+) translations to settle, and (\d+) signatures/.exec(first.stdout) ?? []
    const told = new RegExp(
      `toSettle"?:\\s*\\{"?facts"?:\\s*${Number(facts) + Number(translations)},\\s*"?signatures"?:\\s*${signatures}\\}`
    )
    const pages = [...held()].filter(([path]) => /\/site\/(?:assets\/[^/]+\.js|index\.html)$/.test(path))
    expect(pages.some(([, text]) => told.test(text))).toBe(true)
    expect(held().get(`${NAME}/docs/release-note.html`)).toContain(
      `${facts} facts, ${translations} translations and ${signatures} signatures: <a href="to-settle.html">`
    )
    expect(held().has(`${NAME}/docs/to-settle.html`)).toBe(true)
  })

  test('lists which packages reach a phone, and which do not', () => {
    const licences = held().get(`${NAME}/docs/licences.txt`) ?? ''
    const [inPhone = ''] = licences.split('Packages that only build and test it')
    expect(inPhone).not.toContain('vitest')
    expect(inPhone).toMatch(/^react-dom \S+ +MIT$/m)
    expect(inPhone).toMatch(/^xstate \S+ +MIT$/m)
    const sbom = JSON.parse(held().get(`${NAME}/docs/sbom.cdx.json`) ?? '')
    expect(sbom.metadata.component.name).toBe('encounter-checklist')
    const scopes = new Map(
      sbom.components.map((part: { name: string; scope: string }) => [part.name, part.scope])
    )
    expect([scopes.get('xstate'), scopes.get('vite')]).toEqual(['required', 'optional'])
  })
})

describe('release: unpacked zip', () => {
  const bare = join(folder, 'bare')
  const site = join(bare, NAME, 'site')

  beforeAll(() => {
    for (const [path, bytes] of Object.entries(unzipSync(zipIn(here)))) {
      mkdirSync(dirname(join(bare, path)), { recursive: true })
      writeFileSync(join(bare, path), bytes)
    }
  }, SLOW.timeout)

  test('every file has the hash of the list', () => {
    const lines = readFileSync(join(bare, NAME, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
    for (const line of lines) {
      const [hash, path = ''] = line.split('  ')
      expect([path, hashOfBytes(readFileSync(join(bare, NAME, path)))]).toEqual([path, hash])
    }
  })

  test('once visited through nginx, it opens and works with the server off', SLOW, () =>
    withBrowser(async browser => {
      const phone = await browser.newContext()
      await beginAtNoon(phone)
      const address = await withNginx(site, async served => {
        const page = await phone.newPage()
        await page.goto(served)
        await page.getByText('Ready without signal.', { exact: true }).waitFor()
        await page.close()
        return served
      })
      await expect(fetch(address)).rejects.toThrow()
      const page = await phone.newPage()
      await page.goto(address)
      await walkThrough(page)
    })
  )

  test('its page opens as a local file, and works', SLOW, () =>
    withBrowser(async browser => {
      const page = await browser.newPage()
      await beginAtNoon(page.context())
      await page.goto(pathToFileURL(join(site, 'index.html')).href)
      await walkThrough(page)
    })
  )

  test('its precompressed page is what nginx sends', SLOW, () =>
    withNginx(site, async address => {
      const { sentBytes, headers } = await sendRequest(new URL(address), { accept: 'gzip' })
      expect(headers['content-encoding']).toBe('gzip')
      expect(sentBytes).toBe(readFileSync(join(site, 'index.html.gz')).length)
    })
  )

  test('its container serves it: an account without rights, nothing written but below /tmp', SLOW, () =>
    withContainerSettings(join(bare, NAME), async address => {
      const { status, stderr } = await run(join(bare, NAME), ['check-site.mjs', address])
      expect([stderr, status]).toEqual(['', 0])
    })
  )

  test('its own check-site passes through nginx, and fails if a file is missing', SLOW, () =>
    withNginx(site, async address => {
      const check = () => run(join(bare, NAME), ['check-site.mjs', address])
      const right = await check()
      expect(right.stderr).toBe('')
      expect(right.stdout).toContain('every answer is as the policy says')
      expect(right.status).toBe(0)
      rmSync(join(site, 'training', 'index.html'))
      const wrong = await check()
      expect(wrong.status).toBe(1)
      expect(wrong.stderr).toContain('/training/index.html')
    })
  )
})

test('release: a settled and signed single-force edition is no draft, and holds only that force', {
  tags: ['long']
}, async () => {
  const today = todayInUk()
  writeTexts(join(folder, 'ready'), signed(settledOn(today), { on: today }))
  const { status, stderr, stdout } = await runRelease(here, ['--scorm', '--out', join(folder, 'out')], {
    CONTENT_DIR: join(folder, 'ready'),
    SOURCE_DATE_EPOCH: epoch,
    BROTLI_QUALITY: '5',
    FORCE: 'kent'
  })
  expect([stderr, status]).toEqual(['', 0])
  expect(stdout).not.toContain('draft')
  const name = 'encounter-checklist-0.1.0-kent'
  const held = textsIn(readFileSync(join(folder, 'out', `${name}.zip`)))
  const page = held.get(`${name}/site/index.html`) ?? ''
  expect([...page.matchAll(/data-force="([^"]*)"/g)].map(([, force]) => force)).toEqual(['kent'])
  expect(
    [...held].filter(([path, text]) => path.includes('/site/') && /"?toSettle"?:\s*\{"?facts/.test(text))
  ).toEqual([])
  const note = held.get(`${name}/docs/release-note.html`) ?? ''
  expect(note).toContain('Kent Police alone')
  expect(note).toContain('Fit to release')
})

test(
  'release: its package for a learning system works in one, and tells and asks it nothing but completion',
  { tags: ['long'] },
  () =>
    withBrowser(async browser => {
      const files = unzipSync(readFileSync(join(folder, 'out', 'encounter-checklist-0.1.0-kent-scorm.zip')))
      const { told, asked } = await play(browser, files, async page => {
        const packaged = page.frameLocator('iframe')
        const training = packaged.frameLocator('iframe')
        await training.getByRole('link', { name: words.start.alone }).click()
        await start(training.frameLocator('iframe'))
        await packaged.getByRole('button', { name: words.scorm.done }).click()
        await packaged.getByText(words.scorm.told).waitFor()
      })
      expect(told).toEqual([
        'LMSInitialize',
        'LMSGetValue cmi.core.lesson_status',
        'LMSSetValue cmi.core.lesson_status incomplete',
        'LMSSetValue cmi.core.lesson_status completed',
        'LMSCommit',
        'LMSFinish'
      ])
      // It has no worker of its own, which would keep files on the learning system's host.
      expect(asked.filter(request => !/^GET .* 200$/.test(request))).toEqual([
        'GET /package/training/sw.js 404'
      ])
    })
)

describe.concurrent('release: before the build it reports', () => {
  const nothingBuilt = () => expect(existsSync(join(folder, 'nothing'))).toBe(false)

  test.each([
    [
      'an unknown force, with the nearest',
      { FORCE: 'wets-yorkshire' },
      [],
      /^There is no force "wets-yorkshire"\. Did you mean "west-yorkshire"\? Use one of: /
    ],
    [
      'a revision, where there is no history',
      {},
      ['--since', 'v1'],
      /is not in a git repository, so there is no revision to compare with\.$/m
    ]
  ])('%s', SLOW, async (_, env, options, said) => {
    const { status, stdout, stderr } = await runRelease(
      here,
      ['--out', join(folder, 'nothing'), ...options],
      {
        ...ofFixture,
        ...env
      }
    )
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(said)
    nothingBuilt()
  })

  test('its usage, with --help', SLOW, async () => {
    const { status, stdout } = await runRelease(here, ['--help'], {})
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: npm run release -- \[options\]\n\nBuilds the site, and packs it/)
    expect(stdout).toContain('FORCE=kent npm run release')
  })
})
