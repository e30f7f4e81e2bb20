import type { Page } from '@playwright/test'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { hasStoredNothing } from './support/base.ts'
import { changeUnasked } from './support/changed-page.ts'
import { content, packs } from './support/fixture.ts'
import { closePanels } from './support/panels.ts'
import { quietest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

const picker = (page: Page) => page.getByRole('dialog').last()
const contactFirst = (page: Page) => page.getByRole('region', { name: 'Contact first' })

const openAll = async (walker: Walker) => {
  await walker.letTapsThrough()
  await walker.button(/^All \d+ contacts$/).click()
}

const choose = async (walker: Walker, ...labels: readonly string[]) => {
  for (const label of labels) {
    await walker.letTapsThrough()
    await picker(walker.page).getByRole('button', { name: label, exact: true }).click()
  }
}

/** The button that names the force and changes it. */
const lineOf = (walker: Walker, force?: string) =>
  walker.button(force === undefined ? 'Choose your force' : `${force} Change`)

/** Opens the picker from the first screen. */
const open = async (walker: Walker, force?: string) => {
  await walker.letTapsThrough()
  await lineOf(walker, force).click()
}

const { force } = content.screens

/** Opens the picker at its question about the nation. */
const openPlaces = async (walker: Walker) => {
  await walker.letTapsThrough()
  await walker.button(`British Transport Police ${force.where}`).click()
}

/** Opens the picker from any other screen. */
const openFromMore = async (walker: Walker, force?: string) => {
  await walker.openMore()
  await open(walker, force)
}

/** @returns the note in the content about one nation. */
const noteOn = (name: string) => content.nationNotes.find(({ nation }) => nation === name)?.says ?? name

test('promise 2, force: the one in the address has its local services beside the national ones, and the note of its nation; damaged ones show a message', async ({
  newWalker,
  page
}) => {
  await newWalker.open('/?force=northern-ireland')
  await newWalker.openMore()
  await expect(page.getByText(noteOn('northern-ireland'))).toBeVisible()
  await newWalker.open('/?force=west-yorkshire')
  await newWalker.openMore()
  await expect(page.getByText(noteOn('england'))).toBeVisible()
  await expect(page.getByText(noteOn('northern-ireland'))).toHaveCount(0)
  await closePanels(newWalker)
  await expect(lineOf(newWalker, 'West Yorkshire Police')).toBeVisible()
  await newWalker.walk(quietest)
  await openAll(newWalker)
  const basis = contactFirst(page)
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: 'Basis Yorkshire' })
    })
  await expect(basis.first()).toContainText('not confirmed')
  await expect(contactFirst(page)).toContainText("The force's site: westyorkshire.police.uk")
  await expect(contactFirst(page).getByRole('heading', { name: 'Samaritans' }).first()).toBeVisible()
  await changeUnasked(page, html => html.replace(/(data-force="west-yorkshire">)\{/, '$1{"x'))
  await newWalker.open('/?force=west-yorkshire')
  await newWalker.walk(quietest)
  await expect(contactFirst(page)).toContainText('The list of local services could not be read.')
  await expect(contactFirst(page).getByRole('heading', { name: 'Samaritans' })).toBeVisible()
})

test('promise 3, force: picking one makes no request and is not stored; one in the address stays there, and everything else is removed', async ({
  walker,
  page
}) => {
  const seen: string[] = []
  page.on('request', request => seen.push(request.url()))
  await open(walker)
  await choose(walker, 'England', 'South West', 'Gloucestershire Constabulary')
  await expect(picker(page)).toHaveCount(0)
  await expect(lineOf(walker, 'Gloucestershire Constabulary')).toBeVisible()
  await walker.walk(quietest)
  await openAll(walker)
  const names = (packs.gloucestershire?.localServices ?? []).map(({ shortName }) => shortName)
  for (const name of names)
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()
  expect(names.length).toBeGreaterThan(2)
  expect(seen).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  await hasStoredNothing(page)
  await page.reload()
  await expect(lineOf(walker)).toBeVisible()
  await walker.open('/?name=x&force=kent#y')
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?force=kent')
  await page.reload()
  await expect(lineOf(walker, 'Kent Police')).toBeVisible()
})

test('promise 4, force: one that is alone needs no second tap; Back goes a level up, the selected one is marked, and Close and Escape keep it', async ({
  walker,
  page
}) => {
  await open(walker)
  await choose(walker, 'England', 'South East')
  await open(walker, 'Kent Police')
  await choose(walker, 'Scotland')
  await open(walker, 'Police Scotland')
  await choose(walker, 'British Transport Police', force.elsewhere)
  await openPlaces(walker)
  await choose(
    walker,
    force.another,
    'Wales',
    'Back',
    'England',
    'South West',
    'Back',
    'South West',
    'Wiltshire Police'
  )
  const chosen = 'Wiltshire Police'
  await open(walker, chosen)
  const current = picker(page).locator('[aria-current="true"]')
  for (const level of ['England', 'South West']) {
    await expect(current).toHaveText(level)
    await choose(walker, level)
  }
  await expect(current).toHaveText(chosen)
  await choose(walker, 'Close')
  await expect(lineOf(walker, chosen)).toBeFocused()
  await open(walker, chosen)
  await page.keyboard.press('Escape')
  await expect(picker(page)).toHaveCount(0)
  await expect(lineOf(walker, chosen)).toBeVisible()
})

test('promise 4, force: an unknown one in the address opens the picker once, with a message, its heading in focus, and danger and Close in sight', async ({
  newWalker: walker,
  page
}) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await walker.open('/?force=atlantis')
  await expect(picker(page)).toContainText("We don't recognise the force")
  expect(new URL(page.url()).search).toBe('')
  await expect(picker(page).getByRole('heading', { level: 2 })).toBeFocused()
  for (const name of ['Danger now', 'Close'])
    await expect(picker(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(picker(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await walker.open('/?force=atlantis')
  await choose(walker, 'Carry on without a force')
  await expect(lineOf(walker)).toBeVisible()
  await walker.walk([{ type: 'encounter.start' }])
  await expect(picker(page)).toHaveCount(0)
  await openFromMore(walker)
  await choose(walker, 'Danger now')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danger now')
  await expect(picker(page)).toHaveCount(0)
  await walker.letTapsThrough()
  await walker.button('Safe now: carry on').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you need any help or support?')
  await walker.button('Clear').click()
  await walker.again()
  await expect(picker(page)).toHaveCount(0)
})

test('promise 2, force: changing it on the outcome loses no answer, and it outlives Clear and can be unset', async ({
  walker,
  page
}) => {
  await walker.walk(quietest)
  await openFromMore(walker)
  await choose(walker, 'Wales', 'South Wales Police')
  await expect(contactFirst(page)).toContainText(
    content.screens.outcome.noLocal.replace('{force}', 'South Wales Police')
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tips and contacts')
  await choose(walker, 'Close', 'Close')
  await expect(page.locator('dialog')).toHaveCount(0)
  await walker.openHeld()
  const panel = page.getByRole('dialog').last()
  await expect(panel).toContainText('The force: South Wales Police.')
  const answers = Object.keys(selectAnswers(walker.now)).length
  expect(answers).toBeGreaterThan(2)
  await expect(panel.getByRole('definition')).toHaveCount(answers)
  await closePanels(walker)
  await walker.startOver()
  await open(walker, 'South Wales Police')
  await choose(walker, 'Carry on without a force')
  await expect(lineOf(walker)).toBeVisible()
})

test('promise 3, place: where they are decides the contacts, is in no address and no storage, and is forgotten with the answers', async ({
  newWalker: walker,
  page
}) => {
  await walker.open('/?force=btp')
  await openPlaces(walker)
  await choose(walker, 'Scotland')
  await expect(lineOf(walker, 'British Transport Police: Scotland')).toBeVisible()
  await walker.openHeld()
  const { title, place } = content.screens.holds
  await expect(page.getByRole('dialog', { name: title })).toContainText(place.replace('{place}', 'Scotland'))
  await closePanels(walker)
  await walker.walk(quietest)
  await openAll(walker)
  await expect(contactFirst(page)).toContainText('TARA')
  await expect(contactFirst(page)).not.toContainText('Housing Executive')
  const kept = () =>
    page.evaluate(() =>
      JSON.stringify([location.href, document.title, history.state, localStorage, sessionStorage])
    )
  expect(await kept()).not.toMatch(/scotland/i)
  await walker.startOver()
  await expect(walker.button(`British Transport Police ${force.where}`)).toBeVisible()
  expect(await kept()).not.toMatch(/scotland/i)
})
