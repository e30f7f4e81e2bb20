import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { behind } from './support/behind.ts'
import { onEveryLook } from './support/on-every-screen.ts'
import { pictureOf, shareThatStandsOut } from './support/pixels.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, test } from './support/walker.ts'

/** A phone: numbers are links there. */
test.use({ hasTouch: true })

const { step } = test
const soft = expect.soft

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** By night only the colours are others. */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced']

const faultsByAxe = async (page: Page, only?: readonly string[]) => {
  const axe = only
    ? new AxeBuilder({ page }).withRules([...only])
    : new AxeBuilder({ page }).withTags(RULES).options({
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }
      })
  const { violations } = await axe
    /** The link past the top stands before every landmark, as it should (GOV.UK skip link). */
    .exclude('a[href="#heading"]')
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 120)}`))
}

/** What is wider than the screen, or runs out of its box. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : []
    const boxes = [...document.querySelectorAll('button, summary, p, li, h1, h2, h3, dt, dd')]
      .filter(box => box.checkVisibility() && !box.closest('.sr-only'))
      .filter(box => {
        const { left, right } = box.getBoundingClientRect()
        return (
          left < -0.5 ||
          right > document.documentElement.clientWidth + 0.5 ||
          box.scrollWidth > box.clientWidth + 1 ||
          (box.clientHeight > 0 && box.scrollHeight > box.clientHeight + 1)
        )
      })
    return [...wide, ...boxes.map(box => (box.textContent ?? '').slice(0, 60))]
  })

/** What is covered by something else when it has the focus (WCAG 2.4.11). */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
      .filter(target => target.checkVisibility())
      .filter(target => {
        target.focus()
        const { left, top, width, height } = target.getBoundingClientRect()
        const seen = document.elementFromPoint(left + width / 2, top + height / 2)
        return !(seen && (target.contains(seen) || seen.contains(target)))
      })
      .map(target => target.textContent ?? '')
  )

onEveryLook('U9 U16 axe finds nothing', async ({ page }) => {
  for (const [colorScheme, rules] of [
    ['light', undefined],
    ['dark', CONTRAST]
  ] as const)
    await step(colorScheme, async () => {
      await page.emulateMedia({ colorScheme })
      soft(await faultsByAxe(page, rules)).toEqual([])
    })
})

onEveryLook('U14 U15 U18 U21 bends without breaking', async ({ page }) => {
  await step('the page itself does not scroll: its middle does', async () => {
    await page.evaluate(() => window.scrollTo(0, 5_000))
    soft(await page.evaluate(() => scrollY)).toBe(0)
  })

  await step('U14 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    soft(await overflow(page)).toEqual([])
    soft(await covered(page)).toEqual([])
  })

  await step('U14 1280 by 1024 at 400 %', async () => {
    await page.setViewportSize({ width: 320, height: 256 })
    soft(await overflow(page)).toEqual([])
    soft(await covered(page)).toEqual([])
  })

  await step('U15 text twice as large', async () => {
    await page.setViewportSize({ width: 640, height: 800 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    soft(await overflow(page)).toEqual([])
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })

  await step('U15 text spread out', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
      )
      document.adoptedStyleSheets = [sheet]
    })
    soft(await overflow(page)).toEqual([])
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
  })

  await step('U18 nothing moves', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    soft(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  await step('U21 from right to left it is the mirror image', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    const clearAt = async () =>
      (await page.getByRole('button', { name: 'Clear', exact: true }).boundingBox())?.x ?? 0
    const [left, width] = [await clearAt(), 360]
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    soft(await clearAt()).toBeLessThan(width / 2)
    soft(left).toBeGreaterThan(width / 2)
    soft(await overflow(page)).toEqual([])
    for (const number of await page.locator('main bdi:visible').all())
      await soft(number).toHaveAttribute('dir', 'ltr')
  })
})

onEveryLook(
  'U16 U17 the focus and an earlier answer can be seen',
  async ({ page, walker, name, snapshot }) => {
    const target = walker.button('Clear')
    const modes = [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
      { colorScheme: 'dark', forcedColors: 'active' }
    ] as const
    for (const mode of modes)
      await step(`${mode.colorScheme}, forced colours ${mode.forcedColors}`, async () => {
        await page.emulateMedia(mode)
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        const before = await pictureOf(target)
        await page.keyboard.press('Tab')
        await target.focus()
        soft(shareThatStandsOut(before, await pictureOf(target))).toBeGreaterThan(0.03)
        if (!snapshot.hasTag('single') || !name.includes('answered before')) return
        const earlier = page.locator('[aria-current=true]')
        const marked = await pictureOf(earlier)
        const unmark = (button: Element) => {
          button.removeAttribute('aria-current')
          button.querySelector<HTMLElement>('#earlier')?.style.setProperty('visibility', 'hidden')
        }
        const mark = (button: Element) => {
          button.setAttribute('aria-current', 'true')
          button.querySelector<HTMLElement>('#earlier')?.style.removeProperty('visibility')
        }
        const button = page.getByRole('button').and(page.locator('[aria-describedby=earlier]'))
        await button.evaluate(unmark)
        soft(shareThatStandsOut(await pictureOf(button), marked)).toBeGreaterThan(0.005)
        await button.evaluate(mark)
      })
  }
)

for (const [name, goThere] of Object.entries(behind))
  test(`U9 U14 U16 the outcome, then ${name}`, async ({ walker, page }) => {
    test.setTimeout(60_000)
    await walker.walk(longest)
    await walker.letTapsThrough()
    await goThere(walker)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      soft(await faultsByAxe(page)).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    soft(await overflow(page)).toEqual([])
  })

test('U9 axe would find a fault', async ({ page, walker }) => {
  await walker.walk(quietest)
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.style.cssText = 'inline-size: 8px; block-size: 8px; color: #777; background: #888'
    document.querySelector('main')?.append(button)
  })
  expect((await faultsByAxe(page)).map(fault => fault.split(':')[0])).toEqual(['button-name'])
})
