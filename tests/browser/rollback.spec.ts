import { execSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { timeOf } from '../../tools/release/zip.ts'
import { checkSite } from '../../tools/server/check-site/check-site.ts'
import { listOf, readList } from '../../tools/server/file-list.ts'
import { hashesInPage, hashesInSettings } from '../../tools/server/inline-hashes.ts'
import { precompress } from '../../tools/server/precompressed.ts'
import { FILE_LIST } from '../../tools/server/server-files.ts'
import { pathOf } from './find-program.ts'
import { nginxSettings } from './nginx-settings.ts'
import { releaseOf, remarked, type Site } from './offline/support/site.ts'
import { expect, lookForUpdate, releaseOn, reopen, test, visit } from './offline/support/visit.ts'
import { beginAtNoon } from './support/base.ts'
import { BUILT } from './support/built.ts'
import { inFolderOfRun } from './support/once-per-run.ts'
import { withNginx } from './support/with-nginx.ts'

const folder = inFolderOfRun('rollback')
const [bin, own] = [join(folder, 'bin'), join(folder, 'own')]
const siteIn = (pack: string) => join(folder, pack, 'site')

/** Unpacks the build as another release. Its scripts differ: each leaves the release number in the page. */
const unpack = (built: Site, pack: string, release: number) => {
  const mark = (text: string) =>
    text.replaceAll('<script>', `<script>document.documentElement.dataset.ran='${release}';`)
  const page = built.read('/index.html').body.toString()
  const [old, now] = [page, mark(page)].map(text => hashesInPage(text).scripts) as [string[], string[]]
  const change = (text: string) => remarked(mark(text), old, now)
  const [site, { page: text, worker }] = [siteIn(pack), releaseOf(built, release, change)]
  cpSync(BUILT, site, { recursive: true })
  writeFileSync(join(site, 'index.html'), text)
  writeFileSync(join(site, 'sw.js'), worker)
  for (const name of ['nginx.conf', '_headers'])
    writeFileSync(join(site, name), change(readFileSync(join(BUILT, name), 'utf8')))
  precompress(site, ['index.html'], 1)
  // Uncompressed, the workers of two releases have the same size.
  for (const ending of ['br', 'gz']) rmSync(join(site, `sw.js.${ending}`))
  writeFileSync(join(site, FILE_LIST), listOf(site))
  // Two releases of one day keep such times when unpacked.
  const time = timeOf('2026-11-25', release)
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(site, name), time, time)
}

const runbook = readFileSync('docs/tasks/roll-back.md', 'utf8')

/** Runs the runbook's command with this start, in the packs' folder, with a preconfigured `nginx`. */
const runByHand = (start: string) => {
  const [, command = ''] = new RegExp(`\`(${start} [^\`]+)\``).exec(runbook) ?? []
  expect(command, `The runbook has a command "${start}".`).not.toBe('')
  execSync(command.replaceAll('/srv/checklist', folder), {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    stdio: 'pipe'
  })
}

/** @returns the problems that a pack's `check-site` finds in the site. */
const problemsOf = async (address: string, pack: string) => {
  const files = readList(readFileSync(join(siteIn(pack), FILE_LIST), 'utf8'))
  return (await checkSite(new URL(address), files, hashesInSettings(siteIn(pack)))).problems
}

test.beforeAll(() => {
  for (const path of [bin, own]) mkdirSync(path, { recursive: true })
  const nginx = `#!/bin/sh\nexec "${pathOf('nginx')}" -e stderr -p ${own} -c site.conf "$@"\n`
  writeFileSync(join(bin, 'nginx'), nginx, { mode: 0o755 })
})

test('rollback: by the runbook a phone that had the bad release takes the old content; before the reload no script of the page runs, and check-site says what is wrong', async ({
  browser,
  context,
  site
}) => {
  const [bad, back] = ['13', '14']
  unpack(site, bad, 2)
  unpack(site, back, 3)
  symlinkSync(bad, join(folder, 'current'))
  const settingsAt = (port: number) => nginxSettings(own, join(folder, 'current', 'site'), port)
  await withNginx({ folder: own, file: 'site.conf', settingsAt }, async served => {
    const walker = await visit(context, served)
    expect(await releaseOn(walker.page)).toBe('2')

    runByHand('ln -sfn')
    const other = await browser.newContext()
    await beginAtNoon(other)
    const without = await other.newPage()
    await without.goto(served.address)
    expect(await releaseOn(without)).toBe('3')
    await expect(without.locator('html')).not.toHaveAttribute('data-ran')
    expect(await problemsOf(served.address, back)).toContainEqual(
      expect.objectContaining({
        wrong: expect.stringContaining('Content-Security-Policy'),
        fix: expect.stringContaining('Let the server read the file that the build made for it (nginx.conf')
      })
    )
    await other.close()

    runByHand('nginx -t')
    // nginx keeps its old settings until its new processes run.
    await expect(async () => expect(await problemsOf(served.address, back)).toEqual([])).toPass()
    const { page } = await reopen(walker, served)
    expect(await releaseOn(page)).toBe('2')
    await lookForUpdate(page)
    await expect.poll(() => releaseOn(page).catch(() => null)).toBe('3')
    await expect(page.locator('html')).toHaveAttribute('data-ran', '3')
  })
})
