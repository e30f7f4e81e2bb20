import { type EarlyWalk, earlyPlaceOf } from './early-step.ts'

/** The name of a small template that is added to a prerendered screen. */
type Mark = 'earlier' | 'check'

/** @returns a copy of a template's content. On a phone it is the phone version, where numbers are links, if any. */
const copyOf = (name: string): DocumentFragment | undefined => {
  const [onPhone, anywhere] = [`${name} phone`, name].map(which =>
    document.querySelector<HTMLTemplateElement>(`template[data-early="${which}"]`)
  )
  const isPhone = onPhone && globalThis.matchMedia?.('(pointer: coarse)').matches
  const { content } = (isPhone ? onPhone : anywhere) ?? {}
  return content && document.importNode(content, true)
}

const addMark = (mark: Mark, to: Element | null | undefined) => {
  const copy = copyOf(mark)
  if (copy) to?.append(copy)
}

const buttonOf = (screen: ParentNode, name: string) => screen.querySelector(`button[data-event="${name}"]`)

/** Shows on a choice's button whether it is selected, as the app does. */
const showChoice = (button: Element, isChosen: boolean) => {
  button.setAttribute('aria-pressed', String(isChosen))
  const place = button.querySelector('.choice-mark')
  place?.replaceChildren()
  if (isChosen) addMark('check', place)
}

const showEarlierAnswer = (button: Element) => {
  button.setAttribute('aria-current', 'true')
  button.setAttribute('aria-describedby', 'earlier')
  addMark('earlier', button.lastElementChild)
}

/** Marks on a screen the answers already given to its question. */
export const showAnswers = (screen: ParentNode, walk: EarlyWalk): void => {
  const place = earlyPlaceOf(walk)
  const given = walk.answers[place as keyof typeof walk.answers]
  if (typeof given === 'string') {
    const button = buttonOf(screen, `answer.${given}`)
    if (button) showEarlierAnswer(button)
    return
  }
  for (const button of screen.querySelectorAll(`button[data-event^="choice.toggle ${place} "]`)) {
    const isChosen = given?.some(choice => button.getAttribute('data-event')?.endsWith(` ${choice}`)) ?? false
    if (String(isChosen) !== button.getAttribute('aria-pressed')) showChoice(button, isChosen)
  }
}

/**
 * Replaces the current screen, as the app would.
 * @param name the name of the new screen's template. The document has all templates before this script.
 */
export const drawScreen = (host: HTMLElement, name: string, walk: EarlyWalk): void => {
  const screen = copyOf(name)
  if (!screen) return
  showAnswers(screen, walk)
  host.querySelector('.screen')?.replaceWith(screen)
  host.querySelector('h1')?.focus({ preventScroll: true })
}
