// @module-tag slow
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { fixtureTexts, withFile } from '../../support/content.ts'
import { fixtureFolder } from '../../support/fixture/folder.ts'
import { writeTexts } from '../../support/write-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
afterAll(() => rmSync(folder, { recursive: true }))

const build = (env: Readonly<Record<string, string>>, ...words: readonly string[]) => {
  const { VITEST: _, ...own } = process.env
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/commands/build.ts', ...words], {
    encoding: 'utf8',
    env: { ...own, ...env }
  })
}

test('build: every part is built, and the content is checked once for all of them', {
  tags: ['long']
}, () => {
  const site = join(folder, 'site')
  const { stdout, status } = build({ CONTENT_DIR: fixtureFolder(), BUILD_DIR: site, BROTLI_QUALITY: '1' })
  expect(status).toBe(0)
  expect(stdout.match(/^Checked \d+ content files/gm)).toHaveLength(1)
  expect(stdout).toMatch(/^The site in \S+ has \d+ files, listed in files\.sha256\.$/m)
  for (const page of ['index.html', 'training/index.html', 'editor/index.html'])
    expect([page, existsSync(join(site, page))]).toEqual([page, true])
})

test('build: a fault in the content stops it, and is told once, with its place', () => {
  const content = join(folder, 'content')
  const tips = fixtureTexts.get('tips.yaml') ?? ''
  writeTexts(content, withFile('tips.yaml', tips.replace('- id: ', '- colour: red\n    id: ')))
  const { stderr, stdout, status } = build({ CONTENT_DIR: content, BUILD_DIR: join(folder, 'none') })
  expect(status).toBe(1)
  expect(stderr.match(/^tips\.yaml:\d+:\d+ /gm)).toHaveLength(1)
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at /m)
  expect(existsSync(join(folder, 'none', 'index.html'))).toBe(false)
}, 120_000)

test('start: serves the live page before training is built, and training once it is', {
  tags: ['long']
}, async () => {
  const { VITEST: _, ...own } = process.env
  const [site, port] = [join(folder, 'served'), '14173']
  const env = { ...own, CONTENT_DIR: fixtureFolder(), BUILD_DIR: site, PORT: port, BROTLI_QUALITY: '1' }
  const server = spawn(process.execPath, ['--import', 'tsx', 'tools/commands/build.ts', '--serve'], { env })
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).status
  try {
    await vi.waitFor(async () => expect(await statusOf('')).toBe(200), { timeout: 120_000, interval: 50 })
    expect(existsSync(join(site, 'training/index.html'))).toBe(false)
    expect(await statusOf('training/')).toBe(200)
    expect(await statusOf('editor/')).toBe(200)
  } finally {
    server.kill()
  }
})
