import type { Locator, Page } from '@playwright/test'
import type { Content } from '../../../machines/content/content.ts'
import { BED } from '../../../machines/content/vocabulary.ts'
import type { EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import {
  selectIsFacingPerson,
  selectPlace,
  selectStage
} from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { CARRY_KEYS } from '../../../machines/hand-over/carry.ts'
import { englishText } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { buttonsOf, headingOf as placeHeading } from '../../../machines/training/map/flow-map.ts'
import { QUIET_MS } from '../../../src/live/first-paint/presses.ts'
import { nameOfEvent } from '../../../src/live/platform/event-names.ts'
import { LONG_WAIT_MS } from '../../../src/live/platform/tap-guard.ts'
import { NOON } from '../../support/clock.ts'
import { walk } from '../../support/walk.ts'
import { test as base, expect, heading } from './base.ts'
import { CLOSING, letPass } from './pass.ts'
import { beginning, inBoth, type Speech, speechIn, type Tag } from './speech.ts'

/** Longer than the page's first frame. */
const FRAME_MS = 50

/** Drives the page and the machine side by side: after each step the page must show the machine's state. */
export class Walker {
  readonly page: Page
  now: EncounterSnapshot = walk([])
  readonly speech: Speech
  readonly home: string
  private hasClock = false

  constructor(page: Page, speech: Speech, home = '/') {
    this.page = page
    this.speech = speech
    this.home = home
  }

  /** The officer's content. */
  get content(): Content {
    return this.speech.content
  }

  get screens(): Content['screens'] {
    return this.content.screens
  }

  /**
   * Opens the page, with a clock that the walk moves past the tap guard.
   * @param time for the clock. By default it begins at noon, and on later calls goes on from where it is.
   */
  async open(address = this.home, time?: string) {
    if (!this.hasClock) await this.page.clock.install({ time: new Date(time ?? NOON) })
    else if (time) await this.page.clock.setSystemTime(new Date(time))
    this.hasClock = true
    const { query } = this.speech
    await this.page.goto(query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address)
    // The walk before the app has its own tests; here the app is needed at once, for panels. It starts only
    // after a quiet moment.
    await this.page.clock.runFor(QUIET_MS + FRAME_MS)
    await expect(this.page.locator('[data-runs]')).toBeAttached()
    await this.hasBegun()
  }

  /** Expects the start of a conversation, on a new page or after another one. */
  async hasBegun() {
    this.now = walk([])
    await this.showsWhatTheMachineSays()
    await this.chooseTheirs()
  }

  /** Chooses the person's language, if the walk has one. */
  private async chooseTheirs() {
    const { theirs } = this.speech
    if (!theirs) return
    await this.letTapsThrough()
    await this.personLanguage().click()
    await this.letTapsThrough()
    const name = beginning(theirs.language.name)
    await this.page.getByRole('dialog').getByRole('listitem').getByRole('button', { name }).click()
    await expect(this.personLanguage()).toBeVisible()
    await expect(this.page.locator('dialog')).toHaveCount(0)
    await this.letTapsThrough()
  }

  /** @returns the button that names the person's language. */
  personLanguage(): Locator {
    return this.button(beginning(this.screens.language.chosen.replace('{language}', '')))
  }

  /** Opens More: from the first screen's header, or from the panel of languages elsewhere. */
  async openMore() {
    const more = this.button(this.screens.more.title)
    if (!(await more.isVisible())) {
      await this.letTapsThrough()
      await this.button(this.screens.language.choose).or(this.personLanguage()).click()
    }
    await this.letTapsThrough()
    await more.click()
  }

  /** Opens the list of answers on the outcome, which is drawn some time after the press. */
  async openAnswers() {
    await this.letTapsThrough()
    const button = this.button(beginning(this.screens.buttons.change)).first()
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
  }

  /** Opens the panel about what is kept. */
  async openHeld() {
    await this.openMore()
    await this.letTapsThrough()
    await this.button(this.screens.buttons.holds).click()
  }

  /** Begins another conversation on a wiped page. */
  async again() {
    await this.letTapsThrough()
    await this.button(this.screens.buttons.beginAgain).click()
    await this.hasBegun()
  }

  /**
   * Begins another conversation, after Clear if needed: quicker than opening the page again.
   * @param time for the clock, set while the page is wiped.
   */
  async startOver(time?: string) {
    const { clear, beginAgain } = this.screens.buttons
    await this.letTapsThrough()
    const last = this.button(clear).last()
    // Like a key press: without scrolling, and without a second press on a turned phone.
    if ((await last.count()) > 0) await last.dispatchEvent('click')
    await expect(this.button(beginAgain)).toBeVisible()
    if (time) await this.page.clock.setSystemTime(new Date(time))
    await this.again()
  }

  /** @param name in the officer's words; the person's may stand beside them. */
  button(name: string | RegExp): Locator {
    const shown = typeof name === 'string' ? inBoth(name, this.speech) : name
    return this.page.getByRole('button', { name: shown, exact: true })
  }

  /** @returns the button that sends an event. */
  buttonFor(event: EncounterEvent): Locator {
    const { content, screens } = this
    const { questions, services } = content
    switch (event.type) {
      case 'encounter.finish':
        return this.finishButton()
      case 'choice.toggle': {
        const { question, choice } = event
        const list = question === 'workplaces' ? 'screens.workplaces' : `questions.${question}.choices`
        return this.button(englishText(content, `${list}.${choice}` as TextKey))
      }
      case 'carry.answer':
        return this.button(beginning(englishText(content, `screens.handOver.${CARRY_KEYS[event.answer]}`)))
      case 'contact.toggle':
        return this.button(beginning(services.find(({ id }) => id === event.contact)?.name ?? event.contact))
      case 'answer.change': {
        const { prompt } = questions[event.question]
        const { change, ask } = screens.buttons
        return this.button(new RegExp(`^(?:${change}|${ask}) ${prompt.replace('?', '\\?')}$`))
      }
      case 'tonight.change':
        return this.button(`${screens.buttons.change} ${screens.outcome.noBed}`)
      case 'phone.return':
        return this.button(beginning(screens.shown.back))
      default:
        return this.button(buttonsOf(content)[event.type])
    }
  }

  /** @returns the last button of the foot. */
  finishButton(snapshot = this.now): Locator {
    const { finish, numbers } = this.screens.buttons
    return this.button(selectStage(snapshot) === 'outcome' ? finish : numbers)
  }

  /** @returns the heading of a machine snapshot. */
  headingOf(snapshot: EncounterSnapshot): string {
    const place = selectPlace(snapshot)
    const { danger, handOver, shown } = this.screens
    if (snapshot.matches({ facing: 'person' })) {
      if (place === 'danger' || place === 'nearNow') return danger.say
      if (place === 'numbers') return handOver.numbers
      if (place === 'outcome' || place === 'closing') return shown.thanks
    }
    if (place === 'danger' || place === 'nearNow') return danger.title
    return placeHeading(place === 'closing' ? 'outcome' : place, this.content)
  }

  /** Waits past every tap guard. Closing a panel starts it only once the panel is gone, not just hidden. */
  async letTapsThrough() {
    // By script, as a locator's count takes twice as long and a wait three times; few presses follow a panel.
    if (await this.page.evaluate(closing => document.querySelector(closing) !== null, CLOSING))
      await expect(this.page.locator(CLOSING)).toHaveCount(0)
    await this.page.clock.fastForward(LONG_WAIT_MS)
  }

  /** Ends the conversation by the button that takes no press until it has been in sight for a while. */
  async clearAndFinish() {
    const button = this.button(this.screens.buttons.clearAndFinish)
    await button.scrollIntoViewIfNeeded()
    await letPass(this.page, LONG_WAIT_MS)
    await button.click()
  }

  async showsWhatTheMachineSays() {
    await this.shows(this.headingOf(this.now))
    // On an outcome the rows are drawn in a later task.
    if (!selectIsFacingPerson(this.now) && /^(?:outcome|closing)$/.test(selectPlace(this.now)))
      await expect(this.page.locator('.outcome-rows > li').first()).toBeAttached()
  }

  /** @param heading in the officer's words. */
  async shows(heading: string) {
    const shown = inBoth(heading, this.speech, '\\s*')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(shown)
  }

  /** Opens the fold that holds an outcome's button. */
  private async unfold(event: EncounterEvent) {
    const { outcome } = this.screens
    const isWorkplace = event.type === 'choice.toggle' && event.question === 'workplaces'
    const isTonight = event.type === 'tonight.no'
    if (!(isWorkplace || isTonight || event.type === 'answer.change')) return
    if (await this.buttonFor(event).isVisible()) return
    if (event.type === 'answer.change') return this.openAnswers()
    await this.letTapsThrough()
    const bed = this.content.actions.find(({ needs }) => needs.includes(BED))
    await this.button(isTonight ? new RegExp(`${bed?.line}$`) : outcome.workplace).click()
  }

  async press(event: EncounterEvent) {
    await this.unfold(event)
    // A turned phone asks for a second tap.
    for (let taps = event.type === 'phone.return' ? 2 : 1; taps > 0; taps--) {
      await this.letTapsThrough()
      await this.buttonFor(event).click()
    }
    this.now = walk([event], this.now)
    await this.showsWhatTheMachineSays()
  }

  /** Takes a step by script, which is quicker, if its button is in sight and no panel is closing. */
  async step(event: EncounterEvent) {
    await this.page.clock.fastForward(LONG_WAIT_MS)
    const isPressed = await this.page.evaluate(
      ([name, closing]) => {
        if (document.querySelector(closing)) return false
        const buttons = [...document.querySelectorAll<HTMLElement>(`[data-event="${name}"]`)]
        const button = buttons.find(each => each.checkVisibility())
        button?.click()
        return button !== undefined
      },
      [nameOfEvent(event), CLOSING] as const
    )
    if (isPressed) this.now = walk([event], this.now)
    else await this.press(event)
  }

  /** Walks to where a test begins: by script where possible, but the last step by a real press. */
  async walk(events: readonly EncounterEvent[]) {
    for (const event of events.slice(0, -1)) await this.step(event)
    for (const event of events.slice(-1)) await this.press(event)
  }
}

interface Options {
  /** The officer's language, or the one chosen for the person. */
  readonly language: Tag
  /** The address of the live page. */
  readonly home: string
}

/** A test with a walker on an open page, and one that has opened nothing yet. */
export const test = base.extend<Options & { walker: Walker; newWalker: Walker }>({
  language: ['en-GB', { option: true }],
  home: ['/', { option: true }],
  newWalker: async ({ page, folder, language, home }, use) =>
    use(new Walker(page, speechIn(folder, language), home)),
  walker: async ({ newWalker }, use) => {
    await newWalker.open()
    await use(newWalker)
  }
})

export { expect, heading }
