import type { Locator } from '@playwright/test'
import type { Content } from '../../../machines/content/content.ts'
import { ANSWERS } from '../../../machines/content/vocabulary.ts'
import { selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import { CLOSING_ID } from '../../../src/live/components/closing.ts'
import { isInEnglish } from '../support/speech.ts'
import { TITLE } from '../support/title.ts'
import { expect, test, type Walker } from '../support/walker.ts'
import { textTwiceAsLarge } from './reflow.ts'
import type { At } from './screen-context.ts'
import { wrapsOn } from './wraps.ts'

const { step } = test
const soft = expect.soft

const clearedIn = ({ screens }: Walker) => screens.cleared.title + screens.cleared.gone

const answerLabelsIn = ({ questions }: Content) => ANSWERS.map(answer => questions.answers[answer])

/** Clear's distance from the side and the top of a phone, and its height. */
export const CLEAR_AT = [8, 2, 48]

export const placeOf = async (button: Locator): Promise<readonly number[]> => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {}
  return [Math.round(360 - x - width), Math.round(y), Math.round(height)]
}

/** Checks the rules that hold on every screen of the conversation. The last check clears the page. */
export const keepsTheConventions = async ({ walker, page, name, events, snapshot }: At): Promise<void> => {
  const isSingle = snapshot.hasTag('single')
  const { content, screens, speech } = walker
  const { buttons, labels, contact } = screens
  const isQuestion = isSingle || snapshot.hasTag('several')
  const heading = page.getByRole('heading', { level: 1 })

  await step('one heading of the first level, which names the group of answers', async () => {
    await soft(heading).toHaveCount(1)
    if (isQuestion)
      await soft(page.getByRole('group', { name: walker.headingOf(snapshot), exact: true })).toHaveCount(1)
  })

  await step('the one title', async () => {
    soft(await page.title()).toBe(TITLE)
  })

  await step(
    'the heading has the focus and the screen is at its top, but for the first of a visit, a choice just made and the closing words',
    async () => {
      const last = events.at(-1)
      if (last === undefined && speech.theirs) await soft(walker.personLanguage()).toBeFocused()
      else if (last === undefined)
        soft(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
      else if ('choice' in last && !snapshot.hasTag('danger'))
        await soft(walker.buttonFor(last)).toBeFocused()
      else if (selectPlace(snapshot) === 'closing') await soft(page.locator(`#${CLOSING_ID}`)).toBeFocused()
      else {
        await soft(heading).toBeFocused()
        soft(
          await page.evaluate(() => [
            document.querySelector('.screen')?.scrollTop,
            document.querySelector('main')?.scrollTop
          ])
        ).toEqual([0, 0])
      }
    }
  )

  await step('the heading alone announces the screen', async () => {
    await soft(page.locator('[aria-live], [role=alert]')).toHaveCount(0)
    // Contact statuses announce later changes of hours. Until then they only mention the call log.
    const statuses = await page.getByRole('status').allTextContents()
    soft(statuses.filter(said => said !== '' && said !== contact.callLog)).toEqual([])
  })

  await step('nothing is chosen beforehand', async () => {
    const earlier = isSingle && name.includes('answered before') ? 1 : 0
    await soft(page.locator(':checked')).toHaveCount(0)
    await soft(page.locator('[aria-current=true]')).toHaveCount(earlier)
    await soft(page.locator('[aria-pressed=true]:not(.button-dead)')).toHaveCount(
      name.includes('chosen before') ? 1 : 0
    )
  })

  if (isSingle) {
    await step('each answer has the same room', async () => {
      const sizes = await Promise.all(
        answerLabelsIn(content).map(label => walker.button(label).boundingBox())
      )
      for (const side of ['height', 'width'] as const) {
        const all = sizes.map(box => box?.[side] ?? 0)
        soft(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
      }
    })

    await step('the four answers are one list, and all of them are in sight', async () => {
      const list = page.getByRole('group').getByRole('list')
      await soft(list.getByRole('listitem')).toHaveCount(4)
      for (const label of answerLabelsIn(content))
        await soft(walker.button(label)).toBeInViewport({ ratio: 1 })
    })
  }

  await step('Clear is in the same place, under its own name', async () => {
    const clear = walker.button(buttons.clear)
    await soft(clear).toHaveText(buttons.clear)
    await soft(clear).toHaveAccessibleName(buttons.clear)
    soft(await placeOf(clear)).toEqual(CLEAR_AT)
  })

  await step('there is nowhere to type, and nothing a browser writes to disk', async () => {
    await soft(page.locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
  })

  await step('what is said is quoted, on a tint but for tips, and Say stands once at most', async () => {
    const unmarked = await page
      .locator('main .quoted > *, main .say')
      .evaluateAll(all =>
        all.filter(one =>
          one.matches('.say')
            ? getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)'
            : getComputedStyle(one, '::before').content !== 'open-quote'
        )
      )
    soft(unmarked).toEqual([])
    const found = await page.locator('main').getByText(labels.say, { exact: true }).count()
    soft(found).toBe(isQuestion || snapshot.hasTag('ready') ? 1 : 0)
  })

  await step('danger, the numbers and Back are one tap away', async () => {
    const isInDanger = snapshot.hasTag('danger')
    await soft(walker.button(buttons.danger)).toHaveCount(1)
    await soft(isInDanger ? walker.button(buttons.carryOn) : walker.finishButton(snapshot)).toHaveCount(1)
    await soft(walker.button(buttons.back)).toHaveCount(snapshot.can({ type: 'step.back' }) ? 1 : 0)
  })

  await step('a link past the top comes first, and shows when it has the focus', async () => {
    const skip = page.getByRole('link', { name: buttons.skip })
    soft(await page.locator('a, button, summary').first().textContent()).toBe(await skip.textContent())
    await skip.focus()
    await soft(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await soft(heading).toBeFocused()
    soft(new URL(page.url()).hash).toBe('')
  })

  await step(
    'no word of a button, a heading or what to do stands alone, and each state is one line',
    async () => {
      const { alone, states } = await wrapsOn(page)
      if (isInEnglish(speech)) soft(alone).toEqual([])
      soft(states).toEqual([])
    }
  )

  await textTwiceAsLarge(page)

  await step('Clear wipes at once: the drawing is gone, and nothing of it is left', async () => {
    const drawn = await page.locator('#app > div').elementHandle()
    await walker.button(buttons.clear).click()
    await soft(heading).toHaveText(screens.cleared.title)
    await soft(heading).toBeFocused()
    soft(await page.locator('main').textContent()).toBe(clearedIn(walker))
    soft(await drawn?.evaluate(element => [element.isConnected, element.childNodes.length])).toEqual([
      false,
      0
    ])
    soft(await page.title()).toBe(TITLE)
  })
}
