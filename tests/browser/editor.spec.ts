import type { Page } from '@playwright/test'
import { digitsOf } from '../../machines/text/format.ts'
import { zipOfContent } from '../../src/editor/files/zip.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { signOffErrors } from '../../tools/editorial/sign-off/review.ts'
import { NOON } from '../support/clock.ts'
import { checkTexts, fixtureTexts, textOf, withEdit } from '../support/content.ts'
import { signedFixture } from '../support/fixture/signed.ts'
import { signed, sourcesOf } from '../support/signed.ts'
import { changedBy } from '../support/with-changes.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { CHECKED, openEditor } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { savedBy } from './support/saved.ts'
import { expect, test } from './support/walker.ts'

const FILE = 'services/galop.yaml'
const IN_SHORT = /^inShort: (.*)$/m
const [, inShort = ''] = IN_SHORT.exec(textOf(fixtureTexts, FILE)) ?? []

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const findings = (page: Page) => page.getByRole('region', { name: 'Findings' })
const impact = (page: Page) => page.getByRole('region', { name: 'Who this affects' })

const zipped = (texts: Texts) => Buffer.from(zipOfContent(texts))

const openRelease = async (page: Page) => {
  await openEditor(page)
  await button(page, 'Start from this release').click()
  await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
}

const openService = async (page: Page) => {
  await button(page, 'Galop').click()
  await expect(page.getByLabel('In short', { exact: true })).toHaveValue(inShort)
}

const changeInShort = async (page: Page, to: string) => {
  await page.getByLabel('In short', { exact: true }).fill(to)
  await page.getByLabel('Short name', { exact: true }).focus()
}

const downloaded = async (page: Page, texts: Texts) =>
  changedBy(await savedBy(button(page, 'Download changes')), texts)

test('editor: a word is changed in a form, and what is saved changes that line alone', async ({ page }) => {
  await openRelease(page)
  await openService(page)
  await changeInShort(page, 'for LGBT+ people')
  await expect(page.getByText('1 file changed, not saved')).toBeVisible()
  await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
  await expect(impact(page)).toContainText('Galop', CHECKED)
  const wanted = textOf(withEdit(FILE, `inShort: ${inShort}`, 'inShort: for LGBT+ people'), FILE)
  expect(await downloaded(page, signedFixture())).toEqual({ [FILE]: wanted })
  await button(page, 'Bring together').click()
  const patch = String(await savedBy(button(page, 'Download for git (patch)')))
  expect(patch.match(/^[-+]\w.*/gm)).toEqual([`-inShort: ${inShort}`, '+inShort: for LGBT+ people'])
})

test('editor: by keyboard a file is added and removed with its translations, and Undo and Redo go back and forth over files and words', {
  tag: LONG
}, async ({ page }) => {
  await openRelease(page)
  await button(page, 'Add a service').press('Enter')
  await expect(page.getByLabel('Name of the new service')).toBeFocused()
  await page.keyboard.type('Galop')
  await expect(page.getByText('There is a file of that name.')).toBeVisible()
  await page.keyboard.type(', north')
  await page.keyboard.press('Enter')
  await expect(page.getByText('services/galop-north.yaml', { exact: true })).toBeVisible()
  await button(page, 'Remove this file').press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(button(page, 'Download changes')).toBeDisabled()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 file changed, not saved')).toBeVisible()
  await button(page, 'Undo: Add Galop, north').press('Enter')
  await expect(button(page, 'Undo')).toBeDisabled()
  await openService(page)
  await changeInShort(page, 'for LGBT+ people')
  await button(page, 'Undo: In short of Galop').click()
  await expect(page.getByLabel('In short', { exact: true })).toHaveValue(inShort)
  await expect(button(page, 'Download changes')).toBeDisabled()
  await button(page, 'Redo').click()
  await expect(page.getByLabel('In short', { exact: true })).toHaveValue('for LGBT+ people')
  await expect(button(page, 'Redo')).toBeDisabled()
  await button(page, 'Remove this file').press('Enter')
  await page
    .getByRole('button', { name: /^Remove the \d+ translations that have no English$/ })
    .press('Enter', CHECKED)
  await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
})

const isDraft = (page: Page) =>
  expect(findings(page).getByRole('status')).toContainText(
    'A draft with 1 fault: it can be saved, and not released.',
    CHECKED
  )

test('editor: a changed number is a fault in the words of the command, which can be saved all the same, until it was rung', {
  tag: LONG
}, async ({ page }) => {
  await openRelease(page)
  await openService(page)
  const number = page.getByLabel('Number', { exact: true })
  await number.fill('0800 999 5429')
  await isDraft(page)
  const [, seen = ''] = /^seen: { phone: "(\d+)/m.exec(textOf(fixtureTexts, FILE)) ?? []
  const said = findings(page).getByRole('listitem').first()
  await expect(said).toContainText('0800 999 5429 is not the number that was seen')
  expect(digitsOf((await said.textContent()) ?? '')).toContain(seen)
  await expect(said).toContainText('GalopPhone › Number')
  await expect(said).toContainText('then press "I rang today: it is as written here".')
  await expect(impact(page)).toContainText('This is known once there are no faults.')
  expect(Object.keys(await downloaded(page, signedFixture()))).toEqual([FILE])
  await said.getByRole('button').press('Enter')
  await expect(number).toBeFocused()
  await expect(number).toHaveAccessibleDescription(/is not the number that was seen/)
  await button(page, 'I rang today: it is as written here').press('Enter')
  await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
  const text = (await downloaded(page, signedFixture()))[FILE] ?? ''
  expect(text).toContain(`checked:\n  on: "${NOON.slice(0, 10)}"\n  how: rung\n`)
  expect(text).toContain('seen: { phone: "0800 999 5429, Mo-Th')
})

test('editor: hours are typed as people write them, or day by day, and the keyboard goes to what was added and stays where something was removed', async ({
  page
}) => {
  await openRelease(page)
  await openService(page)
  const open = page.getByLabel('Open', { exact: true })
  await open.fill('Mon-Fri 9-5')
  await expect(page.getByText('"Mon-Fri 9-5" has the wrong format for opening hours.').first()).toBeVisible(
    CHECKED
  )
  await open.fill('Mon-Fri 9am-5pm, closed bank holidays')
  await expect(page.getByRole('textbox', { name: 'Wed' })).toHaveValue('09:00-17:00')
  await page.getByRole('textbox', { name: 'Wed' }).fill('closed')
  await page.getByRole('textbox', { name: 'Bank holidays' }).fill('10am-2pm')
  await page.getByRole('textbox', { name: 'Bank holidays' }).press('Tab')
  await expect(open).toHaveValue('Mon,Tue,Thu,Fri 09:00-17:00; bank holidays 10:00-14:00')
  expect((await downloaded(page, signedFixture()))[FILE]).toContain(
    'open: "Mo,Tu,Th,Fr 09:00-17:00; PH 10:00-14:00"'
  )

  await button(page, 'Add cost').press('Enter')
  await expect(page.getByLabel('Cost', { exact: true })).toBeFocused()
  await button(page, 'Remove Cost').press('Enter')
  await expect(button(page, 'Add cost')).toBeFocused()
  await button(page, 'Add to sources').press('Enter')
  await expect(
    page.locator('[data-path^="sources "] summary, [data-path^="sources "] input').last()
  ).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.path)).toMatch(
    /^sources \d+$/
  )
  await button(page, 'Remove this file').press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'National services' })).toBeFocused()
})

test('editor: a zip is opened, and a file that is no zip is refused in one sentence; a search names what it finds as the form does', async ({
  page
}) => {
  await openEditor(page)
  const choose = (buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'content.zip', mimeType: 'application/zip', buffer })
  await choose(Buffer.from('no zip'))
  await expect(page.getByText('This file cannot be read as a zip.')).toBeVisible()
  await choose(zipped(signedFixture()))
  const find = page.getByRole('searchbox', { name: 'Find a word, a name or a number' })
  await find.fill('08009995428')
  const found = page.getByRole('region', { name: /found$/ }).getByRole('listitem')
  await expect(found.filter({ hasText: 'Galop0800 999 5428Phone › Number' })).toHaveCount(1)
  await find.fill('')
  await openService(page)
  await expect(page.getByText('This file cannot be read as a zip.')).toHaveCount(0)
})

test('promise 6, withdrawal: two people without a terminal take a number off phones in the editor, and one signature releases it', async ({
  page
}) => {
  const openZip = async (texts: Texts) => {
    await openEditor(page)
    const buffer = zipped(texts)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'content.zip', mimeType: 'application/zip', buffer })
    await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
  }
  const withDownload = async (texts: Texts): Promise<Texts> =>
    new Map([...texts, ...Object.entries(await downloaded(page, texts))]) as Texts
  const before = signed(fixtureTexts)
  await openZip(before)
  await openService(page)
  await button(page, 'Withdraw this number').click()
  await page.getByLabel('By', { exact: true }).fill('kent editor')
  await page.getByLabel('Why', { exact: true }).fill('It rings in a private home.')
  await page.getByLabel('Short name', { exact: true }).focus()
  await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
  await expect(impact(page)).toContainText('Galop', CHECKED)
  const edited = await withDownload(before)
  const phones = (texts: Texts) => JSON.stringify(checkTexts(texts, NOON.slice(0, 10)).compiled)
  expect([phones(before), phones(edited)].map(text => text.includes('0800 999 5428'))).toEqual([true, false])
  const missing = (texts: Texts) => signOffErrors(sourcesOf(texts), NOON.slice(0, 10)).map(({ file }) => file)
  expect(missing(edited)).toEqual(['sign-off/fact-checker.yaml', 'sign-off/practice-lead.yaml'])

  await openZip(edited)
  await button(page, 'Bring together').click()
  await expect(page.getByText('by kent editor on 2026-11-25: It rings in a private home.')).toBeVisible(
    CHECKED
  )
  await button(page, 'Sign what is withdrawn as Fact-checker').click()
  await expect(page.getByText('Fact-checker: 1 signature written down.')).toBeVisible(CHECKED)
  await button(page, 'Sign what is withdrawn as Fact-checker').click()
  await expect(page.getByText('Fact-checker: 0 signatures written down.')).toBeVisible(CHECKED)
  const signedOnce = await withDownload(edited)
  expect(missing(signedOnce)).toEqual([])
  expect([edited, signedOnce].map(texts => sourcesOf(texts)['release.yaml'].value.release)).toEqual([1, 2])
})

/** Uses the page's origin-private folder in place of one that the user would choose. */
const chooseAsFolder = async (page: Page, texts: ReadonlyMap<string, string>) => {
  await page.evaluate(
    async files => {
      const root = await navigator.storage.getDirectory()
      for (const [path, text] of files) {
        const parts = path.split('/')
        let folder = root
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true })
        const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true })
        const stream = await file.createWritable()
        await stream.write(text)
        await stream.close()
      }
      Object.assign(window, { showDirectoryPicker: async () => root })
    },
    [...texts]
  )
}

const onDisk = (page: Page, [folder, file]: readonly [string, string], next?: string) =>
  page.evaluate(
    async ([folder, file, next]) => {
      const root = await navigator.storage.getDirectory()
      const handle = await (await root.getDirectoryHandle(folder)).getFileHandle(file)
      if (next !== undefined) {
        const stream = await handle.createWritable()
        await stream.write(next)
        await stream.close()
      }
      return (await handle.getFile()).text()
    },
    [folder, file, next] as const
  )

const GALOP = ['services', 'galop.yaml'] as const

test('editor: edits are saved into the folder that was opened; what somebody else changed there stays until somebody chose', async ({
  page
}) => {
  await openEditor(page)
  await chooseAsFolder(page, fixtureTexts)
  await button(page, 'Open a folder').click()
  await expect(findings(page).getByRole('status')).toContainText('No faults.', CHECKED)
  await openService(page)
  await changeInShort(page, 'for LGBT+ people')
  await button(page, 'Save into the folder').click()
  await expect(page.getByText('All changes are saved.')).toBeVisible()
  const mine = textOf(withEdit(FILE, `inShort: ${inShort}`, 'inShort: for LGBT+ people'), FILE)
  expect(await onDisk(page, GALOP)).toBe(mine)
  await changeInShort(page, 'for everybody')
  const theirs = mine.replace('for LGBT+ people', 'for LGBT people')
  await onDisk(page, GALOP, theirs)
  await button(page, 'Save into the folder').click()
  await expect(page.getByText('1 entry was not saved: somebody else changed it in the folder.')).toBeVisible()
  const choice = page.getByRole('region', { name: 'Galop', exact: true })
  await expect(choice).toContainText('for everybody')
  await expect(choice).toContainText('for LGBT people')
  expect(await onDisk(page, GALOP)).toBe(theirs)
  await button(page, 'Save into the folder').click()
  await expect(page.getByText('Not saved: choose first')).toBeVisible()
  expect(await onDisk(page, GALOP)).toBe(theirs)
  await button(page, 'Take this one: Open here, Galop').click()
  await button(page, 'Save into the folder').click()
  await expect(page.getByText('All changes are saved.')).toBeVisible()
  expect(await onDisk(page, GALOP)).toContain('inShort: for everybody')
})

/** 1280 by 1024 pixels at 400 % zoom. */
const isWholeZoomedIn = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize({ width: 1366, height: 768 })
}

test('editor: axe finds no violation in the list, a form with a fault or the text, and at 400 % nothing is cut off', {
  tag: LONG
}, async ({ page }) => {
  await openRelease(page)
  expect(await violationsByDayAndNight(page)).toEqual([])
  await isWholeZoomedIn(page)
  await openService(page)
  await changeInShort(page, '')
  await isDraft(page)
  expect(await violationsByDayAndNight(page)).toEqual([])
  await isWholeZoomedIn(page)
  await button(page, 'Text').click()
  await expect(page.getByRole('textbox', { name: FILE })).toBeVisible()
  expect(await violationsByDayAndNight(page)).toEqual([])
})

test('editor: once opened it checks and edits without a request for anything new, a violation of its policy or a word in the console', async ({
  page
}) => {
  const said: string[] = []
  const asked: string[] = []
  page.on('console', message => said.push(message.text()))
  // The tests of this project block the worker, and Playwright logs that.
  const WORKER = 'Service Worker registration blocked by Playwright'
  page.on('pageerror', error => said.push(error.message))
  page.on('request', request => asked.push(request.url()))
  await openRelease(page)
  // The second worker runs from the same file as the first.
  const opened = new Set(asked)
  await openService(page)
  await changeInShort(page, 'for LGBT+ people')
  await button(page, 'Text').click()
  await expect(page.getByRole('textbox', { name: FILE })).toBeVisible()
  expect([said.filter(line => line !== WORKER), asked.filter(address => !opened.has(address))]).toEqual([
    [],
    []
  ])
})

const phoneOf = (page: Page) => page.frameLocator('iframe').locator('#app')

/** Presses until the next screen appears: the tap guard ignores taps just after a new screen. */
const pressOnPhone = (page: Page, name: string, next: string) =>
  expect(async () => {
    const heading = phoneOf(page).getByRole('heading', { level: 1 })
    // On a busy machine the previous press may have worked by now.
    if ((await heading.textContent()) === next) return
    await phoneOf(page).getByRole('button', { name, exact: true }).click({ timeout: 1_000 })
    await expect(heading).toHaveText(next, { timeout: 1_000 })
  }).toPass(CHECKED)

test('editor: the real phone shows an edit at once, where it stands in a conversation, in the force that is chosen', {
  tag: LONG
}, async ({ page }) => {
  await openRelease(page)
  await button(page, 'Show the phone').click()
  const phone = phoneOf(page)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Before you start', CHECKED)
  await page.getByRole('combobox', { name: 'Force', exact: true }).selectOption('Kent Police')
  await expect(phone.getByText('Kent Police').first()).toBeVisible()
  await pressOnPhone(page, 'Start', 'Do you need any help or support?')
  await pressOnPhone(page, 'Numbers now', 'Tips and contacts')
  await button(page, 'National Ugly Mugs (NUM)').click()
  await changeInShort(page, 'safety, for sex workers')
  await expect(phone.getByText('safety, for sex workers').first()).toBeVisible(CHECKED)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Tips and contacts')
})
