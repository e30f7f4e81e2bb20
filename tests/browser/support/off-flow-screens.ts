import type { Content } from '../../../machines/content/content.ts'
import { letPass } from './pass.ts'
import { beginning } from './speech.ts'
import type { Walker } from './walker.ts'

type Name = string | RegExp

/** Presses buttons one after the other, each once it may be pressed. */
export const pressing =
  (...names: readonly Name[]) =>
  async (walker: Walker): Promise<void> => {
    for (const name of names) {
      await walker.letTapsThrough()
      await walker.button(name).click()
    }
  }

/** The same, by the words of the walk. */
const pressingIn =
  (names: (content: Content, screens: Content['screens']) => readonly Name[]) => (walker: Walker) =>
    pressing(...names(walker.content, walker.screens))(walker)

/** The way back from a phone that is turned round. */
export const backToOfficer = ({ screens }: Walker): RegExp => beginning(screens.shown.back)

/** Those that have to do with handing over: what is chosen there says something of the person. */
export const HANDING_OVER = [
  'the hand-over',
  'numbers, turned round',
  'codes, turned round',
  'whether it is safe to carry',
  'danger, turned round',
  'nothing more to see, turned round',
  'a question, turned round',
  'half of the way back'
] as const

/** Screens that no event of the conversation leads to, and what a tap opens, from the outcome. */
export const offFlowScreens: Readonly<Record<string, (walker: Walker) => Promise<void>>> = {
  'with everything opened': async ({ page }) => {
    for (const details of await page.locator('details').all())
      await details.evaluate(element => element.setAttribute('open', ''))
    await page.locator('details summary').first().focus()
  },
  'with the panel of what is held': pressingIn((_, { buttons }) => [buttons.holds]),
  'with the picker of the force': pressingIn((_, { force }) => [force.choose]),
  'with the picker of the language': async walker =>
    (walker.speech.theirs ? walker.personLanguage() : walker.button(walker.screens.language.choose)).click(),
  'with the panel that asks whether anyone is there': async ({ page, content: { times } }) => {
    await letPass(page, (times.idleMinutes * 60 - times.warningSeconds) * 1_000)
    await page.getByRole('alertdialog').waitFor()
  },
  'the hand-over': pressingIn((_, { handOver }) => [handOver.these]),
  'which numbers to hand over': async walker => {
    const { handOver } = walker.screens
    await pressing(handOver.these, handOver.choose)(walker)
    for (const details of await walker.page.locator('details').all())
      await details.evaluate(element => element.setAttribute('open', ''))
    await walker.page.locator('details summary').first().focus()
  },
  'numbers to read aloud': pressingIn((_, { handOver }) => [handOver.these, handOver.read]),
  'whether it is safe to carry': pressingIn((_, { handOver }) => [
    handOver.these,
    handOver.code,
    handOver.carryNeutral
  ]),
  'nothing to carry away': pressingIn((_, { handOver }) => [handOver.these, handOver.code, handOver.carryNo]),
  'numbers, turned round': pressingIn((_, { handOver }) => [handOver.these, handOver.turn]),
  'codes, turned round': pressingIn((_, { handOver }) => [
    handOver.these,
    handOver.code,
    handOver.carryPlain,
    handOver.code
  ]),
  'danger, turned round': pressingIn((_, { handOver, buttons }) => [
    handOver.these,
    handOver.turn,
    buttons.danger
  ]),
  'nothing more to see, turned round': pressingIn((_, { handOver, buttons }) => [
    handOver.these,
    handOver.turn,
    buttons.finish
  ]),
  'a question, turned round': pressingIn(({ questions }, { buttons, shown }) => [
    `${buttons.change} ${questions.support.prompt}`,
    shown.question
  ]),
  'choices, turned round': pressingIn(({ questions }, { buttons, shown }) => [
    `${buttons.change} ${questions.who.prompt}`,
    shown.question
  ]),
  'half of the way back': async walker => {
    const { handOver } = walker.screens
    await pressing(handOver.these, handOver.turn, backToOfficer(walker))(walker)
  },
  cleared: pressingIn((_, { buttons }) => [buttons.clear]),
  finished: pressingIn((_, { buttons }) => [buttons.clearAndFinish]),
  'a fault': async walker => {
    await breakTheSites(walker)
    await walker.buttonFor({ type: 'choice.toggle', question: 'workplaces', choice: 'online' }).click()
  }
}

/** Makes whatever says a site fail, which a contact's card does in every language. */
const breakTheSites = ({ page }: Walker): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(window, 'URL', {
      value: () => {
        throw new Error('planted')
      }
    })
  })

/** Makes whatever says a date in English fail, which a contact's card does. */
export const breakTheDates = (walker: Walker): Promise<void> =>
  walker.page.evaluate(() => {
    Intl.DateTimeFormat = (() => {
      throw new Error('planted')
    }) as never
  })
