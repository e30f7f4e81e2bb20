import { LONG_WAIT_MS } from '../../src/live/platform/tap-guard.ts'
import { turn } from './nothing-kept/support/endings.ts'
import { content } from './support/fixture.ts'
import { letPass } from './support/pass.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, heading, test } from './support/walker.ts'

test('promise 3, wipe: Clear works within 400 ms of a new screen, More has one that closes every panel, and the panel of what is kept goes with its screen', async ({
  walker,
  page
}) => {
  await walker.walk([{ type: 'encounter.start' }])
  await walker.button('Clear').click()
  await expect(heading(page)).toHaveText('Cleared')
  await walker.again()
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }])
  await walker.openHeld()
  const panel = page.getByRole('dialog')
  await expect(panel.getByText('Do you need any help or support?')).toBeVisible()
  await page.goBack()
  await expect(panel).toHaveCount(0)
  await walker.openMore()
  await walker.letTapsThrough()
  await walker.button(content.screens.buttons.clearEverything).click()
  await expect(heading(page)).toHaveText('Cleared')
  await expect(panel).toHaveCount(0)
  await walker.again()
  await walker.openHeld()
  await expect(page.getByText(content.screens.holds.nothing)).toBeVisible()
})

/** Elements that an extension or a translator might replace with a copy. */
const COPIED = {
  'the page': 'body',
  'all screens': '#app',
  'the screen': '#app > div',
  'its parts': '.screen'
}

test('promise 3, wipe: Clear answers on a copy of the screen, and the next conversation works and is covered', async ({
  walker,
  page
}) => {
  for (const [what, selector] of Object.entries(COPIED))
    await test.step(what, async () => {
      await walker.walk([{ type: 'encounter.start' }, { type: 'answer.yes' }])
      await page.locator(selector).evaluate(one => one.replaceWith(one.cloneNode(true)))
      await walker.button('Clear').click()
      await expect(heading(page)).toHaveText('Cleared')
      await walker.again()
    })
  await walker.walk([{ type: 'encounter.start' }])
  await turn(page, 'hidden')
  await expect(page.getByText(content.screens.covered.says).filter({ visible: true })).toHaveCount(1)
})

test('promise 3, wipe: Clear and finish takes no press for 2 seconds after it came in sight, shows the duty to record, and the next encounter is empty', async ({
  walker,
  page
}) => {
  await page.clock.pauseAt(new Date('2026-11-25T12:04:00Z'))
  await walker.walk([...longest, { type: 'encounter.finish' }])
  const end = walker.button('Clear and finish')
  const takesNoPress = async () => {
    await letPass(page, 0)
    await end.click()
    await expect(heading(page)).toHaveText('Tips and contacts')
    await letPass(page, LONG_WAIT_MS - 1)
    await end.click()
    await expect(heading(page)).toHaveText('Tips and contacts')
  }
  await takesNoPress()
  await page.locator('main').evaluate(main => main.scrollTo(0, 0))
  await letPass(page, LONG_WAIT_MS)
  await end.scrollIntoViewIfNeeded()
  await takesNoPress()
  await letPass(page, 1)
  await end.click()
  await expect(heading(page)).toHaveText('Finished and cleared')
  await expect(page.getByText(content.screens.finished.record)).toBeVisible()
  await walker.again()
  await walker.openHeld()
  await expect(page.getByText(content.screens.holds.nothing)).toBeVisible()
})

test('theme: it follows the system until switched, and a reload forgets the switch (U19)', async ({
  walker,
  page
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await background()
  await walker.openMore()
  await walker.letTapsThrough()
  await walker.button(`${content.screens.more.screen} ${content.screens.buttons.brighter}`).click()
  const light = await background()
  expect(light).not.toBe(dark)
  await expect(
    walker.button(`${content.screens.more.screen} ${content.screens.buttons.darker}`)
  ).toBeVisible()
  await page.reload()
  expect(await background()).toBe(dark)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('promise 4, a number is a tel: link to the number shown (U23)', async ({ walker, page }) => {
    await walker.walk(longest)
    const links = page.getByRole('region', { name: 'Contact first' }).getByRole('link')
    await expect(links.nth(2)).toBeVisible()
    for (const link of await links.all()) {
      const shown = (await link.getByText(/^[0-9 ]+$/).textContent()) ?? ''
      expect(await link.getAttribute('href')).toBe(`tel:${shown.replaceAll(' ', '')}`)
    }
    await expect(page.getByText(content.screens.contact.callLog)).toBeVisible()
  })
})

test('promise 4, wipe: on a laptop a number is text (U23)', async ({ walker, page }) => {
  await walker.walk(quietest)
  await expect(page.getByRole('region', { name: 'Contact first' }).getByRole('link')).toHaveCount(0)
  await expect(page.getByText('0161 629 9861', { exact: true }).first()).toBeVisible()
})
