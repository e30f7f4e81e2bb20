import type { Page } from '@playwright/test'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { content, packs } from './support/fixture.ts'
import { LONG } from './support/long.ts'
import { quietest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

const picker = (page: Page) => page.getByRole('dialog').last()
const contactFirst = (page: Page) => page.getByRole('region', { name: 'Contact first' })

/** Opens the list of all contacts. */
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

/** The line that names the force, and changes it. */
const lineOf = (walker: Walker, force?: string) =>
  walker.button(force === undefined ? 'Choose your force' : `${force} Change`)

/** Opens the picker from the first screen. */
const open = async (walker: Walker, force?: string) => {
  await walker.letTapsThrough()
  await lineOf(walker, force).click()
}

/** Opens the picker from any other screen. */
const openFromMore = async (walker: Walker, force?: string) => {
  await walker.openMore()
  await open(walker, force)
}

test('promise 2, force: the one in the address is selected, and its local services join the national ones', async ({
  newWalker,
  page
}) => {
  await newWalker.open('/?force=west-yorkshire')
  await expect(lineOf(newWalker, 'West Yorkshire Police')).toBeVisible()
  await newWalker.walk(quietest)
  await openAll(newWalker)
  const basis = contactFirst(page)
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: 'Basis Yorkshire' })
    })
  await expect(basis.first()).toContainText('Number not confirmed')
  await expect(contactFirst(page)).toContainText("The force's site: westyorkshire.police.uk")
  await expect(contactFirst(page).getByRole('heading', { name: 'Samaritans' }).first()).toBeVisible()
})

test('promise 3, force: it is picked by nation, region and force, and not stored', async ({
  walker,
  page
}) => {
  await open(walker)
  await choose(walker, 'England', 'South West', 'Gloucestershire Constabulary')
  await expect(picker(page)).toHaveCount(0)
  await expect(lineOf(walker, 'Gloucestershire Constabulary')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    window.name,
    // How far back the page can go, and nothing else.
    JSON.stringify(history.state)
  ])
  expect(stored).toEqual([0, 0, '', '', '{"n":1}'])
  await page.reload()
  await expect(lineOf(walker)).toBeVisible()
})

test('promise 4, force: a nation or a region with one force needs no second tap', async ({ walker }) => {
  await open(walker)
  await choose(walker, 'England', 'South East')
  await expect(lineOf(walker, 'Kent Police')).toBeVisible()
  await open(walker, 'Kent Police')
  await choose(walker, 'Scotland')
  await expect(lineOf(walker, 'Police Scotland')).toBeVisible()
  await open(walker, 'Police Scotland')
  await choose(walker, 'British Transport Police')
  await expect(lineOf(walker, 'British Transport Police')).toBeVisible()
})

test('promise 4, force: every one can be picked', { tag: LONG }, async ({ walker, page }) => {
  test.setTimeout(120_000)
  const region = (id: string) => content.screens.regions.find(one => one.id === id)?.label ?? id
  const nation = (id: string) => content.screens.nations.find(one => one.id === id)?.label ?? id
  const isAloneIn = (id: string) => content.forces.filter(force => force.region === id).length === 1
  let name: string | undefined
  for (const force of content.forces) {
    const [first = 'england', another] = force.nations
    const way = {
      england: [nation('england'), region(force.region), ...(isAloneIn(force.region) ? [] : [force.name])],
      wales: [nation('wales'), force.name],
      scotland: [nation('scotland')],
      'northern-ireland': [nation('northern-ireland')]
    }[first]
    await open(walker, name)
    await choose(walker, ...(another ? [force.name] : way))
    name = force.name
    await expect(lineOf(walker, name)).toBeVisible()
  }
  await expect(picker(page)).toHaveCount(0)
})

test('promise 4, force: an unknown one in the address opens the picker with a message, once', async ({
  newWalker,
  page
}) => {
  await newWalker.open('/?force=atlantis')
  await expect(picker(page)).toContainText("We don't recognise the force")
  expect(new URL(page.url()).search).toBe('')
  await choose(newWalker, 'Carry on without a force')
  await expect(lineOf(newWalker)).toBeVisible()
  await newWalker.walk(quietest)
  await expect(picker(page)).toHaveCount(0)
  await newWalker.button('Clear').click()
  await newWalker.letTapsThrough()
  await newWalker.button('New conversation').click()
  await expect(picker(page)).toHaveCount(0)
})

test('promise 4, force: a picker that opens by itself focuses its heading, with danger and Close in sight', async ({
  newWalker,
  page
}) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await newWalker.open('/?force=atlantis')
  await expect(picker(page).getByRole('heading', { level: 2 })).toBeFocused()
  for (const name of ['Danger now', 'Close'])
    await expect(picker(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(picker(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('promise 4, force: danger is one tap away from the picker, and leads back to it', async ({
  walker,
  page
}) => {
  await walker.walk([{ type: 'encounter.start' }])
  await openFromMore(walker)
  await picker(page).getByRole('button', { name: 'Danger now', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danger now')
  await expect(picker(page)).toHaveCount(0)
  await walker.letTapsThrough()
  await walker.button('Safe now: carry on').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you need any help or support?')
})

test('promise 3, force: a known one stays in the address, everything else is removed', async ({
  newWalker,
  page
}) => {
  await newWalker.open('/?name=x&force=kent#y')
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?force=kent')
  await page.reload()
  await expect(lineOf(newWalker, 'Kent Police')).toBeVisible()
})

test('promise 2, force: changing it on the outcome loses no answer', async ({ walker, page }) => {
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
})

test('promise 2, force: it outlives Clear and can be unset', async ({ walker, page }) => {
  await open(walker)
  await choose(walker, 'Northern Ireland')
  await expect(page.locator('dialog')).toHaveCount(0)
  await walker.letTapsThrough()
  await walker.button('Clear').click()
  await walker.letTapsThrough()
  await walker.button('New conversation').click()
  await open(walker, 'Police Service of Northern Ireland')
  await choose(walker, 'Carry on without a force')
  await expect(lineOf(walker)).toBeVisible()
})

test('promise 4, force: in the picker Back goes a level up, Close and Escape keep the selection', async ({
  walker,
  page
}) => {
  await open(walker)
  await choose(walker, 'England', 'South West', 'Back', 'Back', 'Wales', 'Gwent Police')
  const chosen = 'Gwent Police'
  await open(walker, chosen)
  await choose(walker, 'Close')
  await expect(lineOf(walker, chosen)).toBeFocused()
  await open(walker, chosen)
  await page.keyboard.press('Escape')
  await expect(picker(page)).toHaveCount(0)
  await expect(lineOf(walker, chosen)).toBeVisible()
})

test('promise 4, force: the picker marks the selected one', async ({ newWalker, page }) => {
  await newWalker.open('/?force=wiltshire')
  await open(newWalker, 'Wiltshire Police')
  const current = picker(page).locator('[aria-current="true"]')
  await expect(current).toHaveText('England')
  await choose(newWalker, 'England')
  await expect(current).toHaveText('South West')
  await choose(newWalker, 'South West')
  await expect(current).toHaveText('Wiltshire Police')
})

/** The note of the content on one nation. */
const noteOn = (name: string) => content.nationNotes.find(({ nation }) => nation === name)?.says ?? name

test('promise 2, force: More has the note for its nation, and no other', async ({ newWalker, page }) => {
  await newWalker.open('/?force=northern-ireland')
  await newWalker.openMore()
  await expect(page.getByText(noteOn('northern-ireland'))).toBeVisible()
  await newWalker.open('/?force=kent')
  await newWalker.openMore()
  await expect(page.getByText(noteOn('england'))).toBeVisible()
  await expect(page.getByText(noteOn('northern-ireland'))).toHaveCount(0)
})

test('promise 2, force: damaged local services show a message beside the national ones', async ({
  newWalker,
  page
}) => {
  await page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    const body = (await response.text()).replace(/(data-force="west-yorkshire">)\{/, '$1{"x')
    return route.fulfill({ response, body })
  })
  await newWalker.open('/?force=west-yorkshire')
  await newWalker.walk(quietest)
  await expect(contactFirst(page)).toContainText('The list of local services could not be read.')
  await expect(contactFirst(page).getByRole('heading', { name: 'Samaritans' })).toBeVisible()
})

test('promise 3, force: selecting one makes no request', async ({ walker, page }) => {
  const seen: string[] = []
  page.on('request', request => seen.push(request.url()))
  await open(walker)
  await choose(walker, 'England', 'South West', 'Gloucestershire Constabulary')
  await walker.walk(quietest)
  await openAll(walker)
  const names = (packs.gloucestershire?.localServices ?? []).map(({ shortName }) => shortName)
  for (const name of names)
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()
  expect(names.length).toBeGreaterThan(2)
  expect(seen).toEqual([])
})
