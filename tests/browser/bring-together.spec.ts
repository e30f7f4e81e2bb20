import type { Page } from '@playwright/test'
import type { Role } from '../../machines/content/vocabulary.ts'
import { type ChangedEntry, changesFile } from '../../machines/training/changed-entries.ts'
import { textsInZip } from '../../src/editor/files/zip.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { changesBetween, withEarlier } from '../../tools/editorial/changes/entry-changes.ts'
import { textOf, withEdit } from '../support/content.ts'
import { signedFixture } from '../support/fixture/signed.ts'
import { signing } from '../support/signed.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { CHECKED, openEditor } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { savedBy } from './support/saved.ts'
import { expect, test } from './support/walker.ts'

const FORCE = 'forces/gloucestershire.yaml'
type Sent = readonly [name: string, entries: readonly ChangedEntry[]]

/** The shared starting content and the files that editors send. Made in `beforeAll`: it takes seconds. */
let base: Texts
let sent: readonly Sent[]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const together = (page: Page) => page.getByRole('region', { name: 'Bring together', exact: true })
const row = (page: Page, name: string) => together(page).getByRole('row').filter({ hasText: name })

const edited = (name: string, ...texts: readonly ((texts: Texts) => Texts)[]): Sent => [
  name,
  changesBetween(
    base,
    texts.reduce((now, edit) => edit(now), base)
  )
]
const edit = (file: string, from: string, to: string) => (texts: Texts) => withEdit(file, from, to, texts)

const signature = (role: Role, ...ids: readonly string[]): Sent => [`${role}.json`, signing(role, base, ids)]

test.beforeAll(() => {
  base = signedFixture()
  // Two editors of one force, who conflict in one text; a third editor; and both signers of edited content.
  sent = [
    edited(
      'anna.json',
      edit(FORCE, 'name: Drug Line of the Docks', 'name: Dock Line'),
      edit('tips.yaml', 'You can join.', 'Anyone can join.')
    ),
    edited(
      'ben.json',
      edit(FORCE, 'name: Night Clinic of the Forest', 'name: Forest Clinic'),
      edit('tips.yaml', 'You can join.', 'You may join.')
    ),
    edited('words.json', edit('before-you-start.yaml', 'title: Before you start', 'title: Before you begin')),
    signature('fact-checker', 'tips', 'questions'),
    signature('practice-lead', 'forces/gloucestershire')
  ]
})

const choose = (page: Page, ...files: readonly Sent[]) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      files.map(([name, entries]) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(changesFile(entries))
      }))
    )

const tipOf = 'Take this one: anna.json, Tips: National Ugly Mugs'

/** @returns the whole saved content, after taking Anna's version of the tip. */
const broughtTogether = async (page: Page): Promise<Texts> => {
  const [, said] = [...(textOf(base, 'tips.yaml').match(/say: (.*You can join.*)/) ?? [])]
  expect(said).toBeDefined()
  await expect(together(page).getByText('To choose: 1')).toBeVisible(CHECKED)
  await together(page)
    .getByRole('button', { name: new RegExp(`^${tipOf}`) })
    .press('Enter')
  await expect(together(page).getByText('To choose: 0')).toBeVisible()
  return textsInZip(await savedBy(button(page, 'Download the whole content (zip)')))
}

test('bring together: five files give one content, all at once or one after the other the other way round; a signature of before an edit does not count', async ({
  page
}) => {
  await openEditor(page)
  await choose(page, ...sent)
  await expect(row(page, 'anna.json')).toContainText('1 to choose below; the rest is in.', CHECKED)
  await expect(row(page, 'words.json')).toContainText('All of it is in.')
  const first = await broughtTogether(page)
  for (const said of ['name: Dock Line', 'name: Forest Clinic']) expect(textOf(first, FORCE)).toContain(said)
  expect(textOf(first, 'tips.yaml')).toContain('Anyone can join.')
  await expect(
    together(page).getByText('Fact-checker: signed before an edit, which does not count')
  ).toBeVisible(CHECKED)
  await expect(together(page)).toContainText(
    /Fact-checker: signed before an edit, which does not count\s*needs, tips/
  )
  await expect(together(page)).toContainText(
    /Practice lead: signed before an edit, which does not count\s*Gloucestershire Constabulary/
  )
  await expect(together(page).getByRole('row', { name: /^Fact-checker +\d+$/ })).toBeVisible()

  await openEditor(page)
  for (const [index, file] of sent.toReversed().entries()) {
    await choose(page, file)
    await expect(together(page).getByRole('row').filter({ hasText: '.json' })).toHaveCount(index + 1, CHECKED)
  }
  const second = await broughtTogether(page)
  expect([...second].sort()).toEqual([...first].sort())
})

test('bring together: what was downloaded and is opened the next day lies over this release, without a fault; over what is open it undoes nothing', async ({
  page
}) => {
  await openEditor(page)
  await choose(page, sent[0] as Sent)
  await expect(page.getByText('2 files changed, not saved')).toBeVisible(CHECKED)
  await expect(page.getByRole('region', { name: 'Findings' }).getByRole('status')).toContainText(
    'No faults.',
    CHECKED
  )
  await choose(page, sent[1] as Sent)
  await expect(row(page, 'ben.json')).toContainText('1 to choose below; the rest is in.', CHECKED)
  await expect(row(page, 'anna.json')).toContainText('All of it is in.')
  await page.getByRole('button', { name: /^Undo/ }).press('Enter')
  await page.getByRole('button', { name: /^Undo/ }).press('Enter')
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible()
  // Two downloads from one window; the later one is opened first.
  const [earlier, entries] = sent[2] as Sent
  const [later, changes] = edited(
    'later.json',
    edit('before-you-start.yaml', 'title: Before you start', 'title: Begin')
  )
  await choose(page, [later, withEarlier(changes, entries)])
  await expect(row(page, later)).toContainText('All of it is in.', CHECKED)
  await choose(page, [earlier, entries])
  await expect(row(page, earlier)).toContainText(
    '1 written again in a later file of the same window',
    CHECKED
  )
})

test('bring together: a file that is damaged is refused by name, and the others are brought in', async ({
  page
}) => {
  await openEditor(page)
  const [name, entries] = sent[2] as Sent
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      {
        name: 'cut.json',
        mimeType: 'application/json',
        buffer: Buffer.from(changesFile(entries).slice(0, -9))
      },
      { name, mimeType: 'application/json', buffer: Buffer.from(changesFile(entries)) }
    ])
  await expect(row(page, 'cut.json')).toContainText(
    'This file is damaged, or is no file of changes.',
    CHECKED
  )
  await expect(row(page, name)).toContainText('All of it is in.')
})

test('bring together: axe finds no violation, and nothing is cut off', { tag: LONG }, async ({ page }) => {
  await openEditor(page)
  await choose(page, ...sent)
  await expect(together(page).getByText('To choose: 1')).toBeVisible(CHECKED)
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
