import type { Content } from '../../../machines/content/content.ts'
import { openFolds } from './folds.ts'
import { letPass } from './pass.ts'
import { beginning } from './speech.ts'
import type { Walker } from './walker.ts'

type Name = string | RegExp

/** Presses buttons one after the other, each once the tap guard lets it through. */
export const pressing =
  (...names: readonly Name[]) =>
  async (walker: Walker): Promise<void> => {
    for (const name of names) {
      await walker.letTapsThrough()
      await walker.button(name).click()
    }
  }

/** The same, with names from the content of the walk. */
const pressingIn =
  (names: (content: Content, screens: Content['screens']) => readonly Name[]) => (walker: Walker) =>
    pressing(...names(walker.content, walker.screens))(walker)

/** @returns the name of the way back on a turned phone. */
export const backToOfficer = ({ screens }: Walker): RegExp => beginning(screens.shown.back)

/** The hand-over screens: choices there reveal something about the person. */
export const HANDING_OVER = [
  'numbers to read aloud',
  'numbers, turned round',
  'codes, turned round',
  'whether it is safe to carry',
  'danger, turned round',
  'nothing more to see, turned round',
  'a question, turned round',
  'half of the way back'
] as const

/** The person says that carrying is safe. By position, as an answer's name goes on with what it means. */
export const answerCarry = async (walker: Walker, answer: 'carryNames' | 'carryNumbers'): Promise<void> => {
  const { handOver } = walker.screens
  await pressing(handOver.take)(walker)
  await walker.letTapsThrough()
  await walker.page
    .locator('.turned-carry button')
    .nth(answer === 'carryNames' ? 0 : 1)
    .click()
}

/** Turns the outcome to the person and shows the codes. */
export const showCodes = async (walker: Walker, answer: 'carryNames' | 'carryNumbers'): Promise<void> => {
  await pressing(walker.screens.shown.turn)(walker)
  await answerCarry(walker, answer)
}

/** Screens reached from the outcome by no event of the conversation, and everything that a tap opens. */
export const offFlowScreens: Readonly<Record<string, (walker: Walker) => Promise<void>>> = {
  'with everything opened': async walker => {
    await walker.letTapsThrough()
    await openFolds(walker.page)
    await walker.page.locator('main [aria-expanded]').first().focus()
  },
  'with the panel of what is held': walker => walker.openHeld(),
  'with the picker of the force': async walker => {
    await walker.openMore()
    await pressing(walker.screens.force.choose)(walker)
  },
  'with the picker of the language': async walker =>
    (walker.speech.theirs ? walker.personLanguage() : walker.button(walker.screens.language.choose)).click(),
  'with the panel that asks whether anyone is there': async ({ page, content: { times } }) => {
    await letPass(page, (times.idleMinutes * 60 - times.warningSeconds) * 1_000)
    await page.getByRole('alertdialog').waitFor()
  },
  'numbers to read aloud': async walker => {
    await pressing(walker.screens.handOver.title)(walker)
    await walker.letTapsThrough()
    await openFolds(walker.page)
    await walker.page.locator('main summary').first().focus()
  },
  'numbers, turned round': pressingIn((_, { shown }) => [shown.turn]),
  'whether it is safe to carry': pressingIn((_, { shown, handOver }) => [shown.turn, handOver.take]),
  'codes, turned round': walker => showCodes(walker, 'carryNames'),
  'codes without names, turned round': walker => showCodes(walker, 'carryNumbers'),
  'danger, turned round': pressingIn((_, { shown, buttons }) => [shown.turn, buttons.danger]),
  'nothing more to see, turned round': pressingIn((_, { shown, buttons }) => [shown.turn, buttons.finish]),
  'a question, turned round': async walker => {
    await walker.press({ type: 'answer.change', question: 'support' })
    await pressing(walker.screens.shown.turn)(walker)
  },
  'choices, turned round': async walker => {
    await walker.press({ type: 'answer.change', question: 'who' })
    await pressing(walker.screens.shown.turn)(walker)
  },
  'half of the way back': walker => pressing(walker.screens.shown.turn, backToOfficer(walker))(walker),
  cleared: pressingIn((_, { buttons }) => [buttons.clear]),
  finished: walker => walker.clearAndFinish(),
  'a fault': async walker => {
    await breakTheSites(walker)
    await openContact(walker)
  }
}

/** Opens the details of the first contact. */
export const openContact = async (walker: Walker): Promise<void> => {
  await walker.letTapsThrough()
  await walker.page.locator('.outcome-rows [aria-expanded]').first().click()
}

/** Makes drawing a website's address fail, which a contact's card does in every language. */
const breakTheSites = ({ page }: Walker): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(window, 'URL', {
      value: () => {
        throw new Error('planted')
      }
    })
  })

/** Makes formatting a date fail, which a contact's card does, until a screen has failed by it. */
export const breakTheDates = (walker: Walker): Promise<void> =>
  walker.page.evaluate(() => {
    const whole = Intl.DateTimeFormat
    Intl.DateTimeFormat = class {
      constructor() {
        setTimeout(() => Object.assign(Intl, { DateTimeFormat: whole }))
        throw new Error('planted')
      }
    } as never
  })
