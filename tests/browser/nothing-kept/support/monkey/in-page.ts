import type { WithTraps } from '../traps.ts'
import type { WithEyes } from './eyes.ts'
import type { Words } from './words.ts'

/** What a script in the page does, by its name, and how often a walk chooses it. */
export const IN_PAGE = {
  'a press': 70,
  'a press at once': 10,
  'a double press': 10,
  Clear: 4,
  'Danger now': 4,
  'a step back by the browser': 12,
  'out of sight or back': 12,
  'time passes': 10
} as const

export interface Job {
  /** What is done, and a number that picks among what there is to do it to. */
  readonly acts: readonly (readonly [name: string, number: number])[]
  /** What may be shown, by the language that the officer works in. Without it only what is written is looked at. */
  readonly words: Readonly<Record<string, Words>>
  readonly guardMs: number
}

export interface Acted {
  readonly done: readonly string[]
  /** What was wrong after the last of them: with that they end. */
  readonly wrong: readonly string[]
}

/** Runs in a page whose eyes are open: acts, and looks at all that can be seen from within after each action. */
export const actInPage = async ({ acts, words, guardMs }: Job): Promise<Acted> => {
  const { eyes, caught = [] } = window as unknown as WithEyes & Partial<WithTraps>
  const settled = () => new Promise(done => setTimeout(done))
  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true })
  const isHidden = () => document.visibilityState === 'hidden'
  const front = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const textOf = (one: Element | null | undefined) => (one?.textContent ?? '').trim()
  const titles = () =>
    // Beside a draft in the person's language stand the officer's words.
    [...document.querySelectorAll('h1')].filter(isSeen).map(h1 => h1.querySelector('.beside') ?? h1)
  const headings = () => titles().map(textOf)
  /** Beside the officer's words may stand the person's. */
  const isCalled = (one: Element, name: string) =>
    [one, ...one.querySelectorAll('span')].some(part => textOf(part) === name)
  const button = (name: string, scope: ParentNode = front()) =>
    [...scope.querySelectorAll('button')].find(one => isCalled(one, name) && isSeen(one))
  /** The words of the language of the screen: a turned phone may be in English while the officer works in Welsh. */
  const said = () => {
    const [title] = titles()
    const withLang = title?.querySelector<HTMLElement>('[lang]') ?? title?.closest<HTMLElement>('[lang]')
    return words[withLang?.lang ?? ''] ?? words[document.documentElement.lang]
  }

  const press = (one: HTMLElement | undefined, times = 1) => {
    for (let left = one ? times : 0; left > 0; left--) {
      one?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
      one?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, cancelable: true }))
      one?.click()
    }
    return one ? `"${textOf(one).slice(0, 30)}"` : 'nothing'
  }
  const pressable = () =>
    isHidden()
      ? []
      : [
          ...front().querySelectorAll<HTMLElement>('button, summary, a[href^="tel:"], a[href^="sms:"]')
        ].filter(isSeen)
  const pressAny = (number: number, times = 1) => {
    const all = pressable()
    return press(all[number % all.length], times)
  }
  const pressNamed = (name: string | undefined) => press(isHidden() ? undefined : button(name ?? ''))
  const turn = () => {
    const state = isHidden() ? 'visible' : 'hidden'
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    return state
  }
  /** From the second history entry, where the app rests, and on a screen that has a step before it: else Back leaves. */
  const stepBack = async () => {
    if (isHidden() || history.state?.n !== 1 || said()?.empty.includes(headings()[0] ?? '')) return 'nothing'
    const gone = new Promise(done => addEventListener('popstate', done, { once: true }))
    history.back()
    await gone
    for (let left = 100; left > 0 && history.state?.n !== 1; left--) await settled()
    return history.state?.n === 1 ? 'a step' : 'no rest'
  }
  const pass = (ms: number) => {
    eyes.pass(ms)
    dispatchEvent(new Event('focus'))
    return `${ms} ms`
  }
  /** Closes whatever is open, and presses Clear. */
  const end = async () => {
    if (isHidden()) turn()
    for (let left = 5; left > 0 && front() !== document; left--) {
      eyes.pass(guardMs)
      press(button(said()?.close ?? '') ?? pressable()[0])
      await settled()
    }
    eyes.pass(guardMs)
    pressNamed(said()?.clear)
    await settled()
    return said()?.empty.includes(headings()[0] ?? '') ? 'cleared' : 'not cleared'
  }
  const act = (name: string, number: number): string | Promise<string> => {
    if (name === 'the end') return end()
    if (name === 'a press at once') return pressAny(number)
    if (name === 'out of sight or back') return turn()
    if (name === 'time passes') return pass([30_000, 130_000, 245_000, 400_000][number % 4] ?? 0)
    if (name === 'Clear') return pressNamed(said()?.clear)
    if (name === 'Danger now') return pressNamed(said()?.danger)
    if (name === 'a step back by the browser') return stepBack()
    eyes.pass(guardMs)
    return pressAny(number, name === 'a double press' ? 2 : 1)
  }

  const shown = (): Readonly<Record<string, boolean>> => {
    const here = said()
    if (!here) return { [`language: ${document.documentElement.lang}`]: Object.keys(words).length > 0 }
    const all = headings()
    const heading = all[0] ?? ''
    if (isHidden() && [...document.querySelectorAll('.cover')].some(isSeen)) return {}
    const isOver = here.over.includes(heading)
    const dialogs = [...document.querySelectorAll('dialog[open]')]
    const isInterrupted = dialogs.some(one => one.getAttribute('role') === 'alertdialog')
    const main = textOf(document.querySelector('main'))
    return {
      [`headings: ${all.join()}`]:
        all.length !== 1 || !Object.values(words).some(({ headings }) => headings.includes(heading)),
      'out of sight it shows a conversation': isHidden() && !here.empty.includes(heading),
      'Clear is not there': !button(here.clear, document),
      'a panel that covers Clear has no Close': dialogs.length > 0 && !isInterrupted && !button(here.close),
      'Danger now is not there': !isOver && !here.inDanger.includes(heading) && !button(here.danger),
      'a wiped page shows a question': isOver && here.prompts.some(prompt => main.includes(prompt)),
      'a page with no answer shows a choice':
        here.empty.includes(heading) && document.querySelector('[aria-pressed=true]') !== null
    }
  }
  const wrongNow = async (): Promise<readonly string[]> => {
    const now = await eyes.written()
    const { before } = eyes
    return [
      ...eyes.errors,
      ...Object.keys(now).flatMap(place =>
        now[place] === before?.[place] ? [] : [`${place}: ${now[place]}`]
      ),
      ...caught.map(path => `traps: ${path}`),
      ...Object.entries(shown()).flatMap(([what, isSo]) => (isSo ? [what] : []))
    ]
  }

  // A number to ring would open another program.
  const stay = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
  }
  addEventListener('click', stay)
  eyes.before ??= await eyes.written()
  const done: string[] = []
  let wrong = await wrongNow()
  for (const [name, number] of acts) {
    if (wrong.length > 0) break
    done.push(`${name}: ${await act(name, number)}`)
    await settled()
    wrong = await wrongNow()
  }
  removeEventListener('click', stay)
  return { done, wrong }
}
