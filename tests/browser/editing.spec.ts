import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { fixtureFolder } from '../support/fixture/folder.ts'
import { expect, test } from './support/base.ts'
import { LONG } from './support/marks.ts'

/** A copy of the fixture, which `npm run dev` shows to a content editor. */
let folder: string
let server: ViteDevServer
let address: string

const edit = (file: string, from: string, to: string) => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(path, text.replace(from, to))
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(fixtureFolder(), folder, { recursive: true })
  process.env.CONTENT_DIR = folder
  server = await createServer({
    configFile: 'vite.config.ts',
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 }
  })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})

test.afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('dev server: saving content reloads the page, an error shows with its position, and fixing it restores the page', {
  tag: LONG
}, async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto(address)
  await expect(heading).toHaveText('Before you start')

  edit('before-you-start.yaml', 'title: Before you start', 'title: Before you begin')
  await expect(heading).toHaveText('Before you begin')

  edit('tips.yaml', 'guidanceLine: 46', 'guidanceLine: 47')
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('tips.yaml:')
  await expect(overlay).toContainText('Line 47 of the guidance is not a tip.')
  await expect(overlay).toContainText('No tip covers line 46 of the guidance (no weapon).')

  edit('tips.yaml', 'guidanceLine: 47', 'guidanceLine: 46')
  await expect(heading).toHaveText('Before you begin')
  await expect(overlay).toHaveCount(0)
})
