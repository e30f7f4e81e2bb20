import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkSite } from '../../tools/server/check-site/check-site.ts'
import { readList } from '../../tools/server/file-list.ts'
import { hashesInBuild } from '../../tools/server/inline-hashes.ts'
import { FILE_LIST } from '../../tools/server/server-files.ts'
import { NOON } from '../support/clock.ts'
import { BUILT } from './support/built.ts'
import { content } from './support/content.ts'
import { openFolds } from './support/folds.ts'
import { breakTheDates, openContact } from './support/off-flow-screens.ts'
import { closePanels } from './support/panels.ts'
import { pressEach } from './support/pass.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

const { buttons, force, holds } = content.screens

/** Collects all console output, page errors and policy violations of a page and its frames. */
const listen = async (page: Page): Promise<readonly string[]> => {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  await page.exposeBinding('tellViolation', (_, directive: string) => said.push(`violation: ${directive}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { tellViolation: (directive: string) => void }).tellViolation(effectiveDirective)
    )
  })
  return said
}

const headingOfPhone = (page: Page) => page.frameLocator('iframe').getByRole('heading', { level: 1 })

const press = async (walker: Walker, name: string) => {
  await walker.letTapsThrough()
  await walker.button(name).click()
}

const begun = async (walker: Walker, opening: string) => {
  await press(walker, opening)
  await expect(walker.page.getByRole('heading', { level: 1 })).toHaveText(content.beforeYouStart.title)
}

test('promise 3, policy: the server sends the right headers, and every file as built', async ({
  baseURL
}) => {
  const files = readList(readFileSync(join(BUILT, FILE_LIST), 'utf8'))
  const { problems, asked } = await checkSite(new URL(`${baseURL}/`), files, hashesInBuild(BUILT))
  expect(problems).toEqual([])
  expect(asked).toBeGreaterThan(files.length + 10)
})

test('promise 3, policy: a script may use no feature that the browser can deny, and the browser knows each that is denied', async ({
  page
}) => {
  const said = await listen(page)
  await page.goto('/')
  const allowed = await page.evaluate<string[]>('document.featurePolicy.allowedFeatures()')
  expect(allowed.filter(name => !name.startsWith('ch-'))).toEqual(['cross-origin-isolated'])
  expect(said).toEqual([])
  // Proof that the browser reports an unknown feature.
  const headers = { 'permissions-policy': 'planted=()' }
  await page.route('**/planted', route =>
    route.fulfill({ headers, contentType: 'text/html', body: 'Planted' })
  )
  await page.goto('/planted')
  await expect.poll(() => said.join()).toContain("Unrecognized feature: 'planted'")
})

test('promise 3, policy: a whole encounter with panels and printing causes no violation, nor does any ending', async ({
  newWalker: walker,
  page
}) => {
  const said = await listen(page)
  await walker.open()
  expect(await page.locator('script[type="application/json"]').count()).toBeGreaterThan(2)
  await walker.walk(longest)
  await walker.letTapsThrough()
  await openFolds(page)
  await expect(page.getByText('Shown because:').first()).toBeVisible()
  await walker.openHeld()
  await expect(page.getByRole('dialog', { name: holds.title })).toBeVisible()
  await closePanels(walker)
  await walker.openMore()
  await press(walker, force.choose)
  await expect(page.getByRole('dialog', { name: force.nation })).toBeVisible()
  await closePanels(walker)
  await page.pdf()
  await walker.letTapsThrough()
  await walker.clearAndFinish()
  await begun(walker, buttons.beginAgain)
  await press(walker, buttons.start)
  await press(walker, buttons.clear)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.screens.cleared.title)
  await walker.again()
  await walker.walk(quietest)
  await breakTheDates(walker)
  await openContact(walker)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong')
  expect(said).toEqual([])
})

/** Computing the table of outcomes takes a while on a busy machine. */
const WORKED_OUT = { timeout: 20_000 }
const AT = 'force=west-yorkshire&at=2026-11-29T03%3A00'
const TRAINING: readonly (readonly [hash: string, download?: string])[] = [
  [`#walk?support=no&safety=no&safePlace=yes&afraid=yes&who=follows&to=outcome&${AT}`],
  [`#outcomes?${AT}&needs=danger-now`, 'Save as a table (CSV)'],
  ['#drills'],
  ['#outcomes?by=thing'],
  ['#facts', 'Save as a table (CSV)'],
  ['#coverage', 'Save as a table (CSV)'],
  ['#changes'],
  ['#sign-off', 'Save as a table (CSV)']
]

test('policy: no view of training, download, printout or drill causes a violation, and one would be heard', async ({
  page
}) => {
  const said = await listen(page)
  await page.clock.install({ time: new Date(NOON) })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/training/')
  for (const [hash, download] of TRAINING) {
    await page.goto(`/training/${hash}`)
    await expect(page.locator('[aria-current=page]')).toHaveAttribute('href', hash.replace(/\?.*/, ''))
    await expect(page.getByRole('progressbar')).toHaveCount(0, WORKED_OUT)
    if (hash.startsWith('#walk')) await expect(headingOfPhone(page)).toHaveText('Tips and contacts')
    if (!download) continue
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: download }).click()
    expect(await (await coming).failure()).toBe(null)
  }
  expect((await page.pdf()).length).toBeGreaterThan(1_000)
  await page.goto('/training/#drills?drill=cut-short')
  await page.getByRole('button', { name: 'Begin the drill' }).click()
  await pressEach(page, page.frameLocator('iframe'), 'Start', 'No', 'Yes', 'Numbers now')
  await page.getByRole('button', { name: 'Go to the debrief' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debrief: Cut short')
  await page.goto('/training/#walk')
  await expect(headingOfPhone(page)).toBeVisible()
  expect(said).toEqual([])
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body {}'
      document.head.append(style)
    })
  await expect.poll(() => said.filter(line => line === 'violation: style-src-elem').length).toBe(2)
  expect(said.filter(line => line.includes('Content Security Policy')).length).toBe(2)
})
