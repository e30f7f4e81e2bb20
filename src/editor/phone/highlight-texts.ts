import { collapseSpaces, patternWithin, textPattern } from '../model/text-pattern.ts'
import type { HighlightRequest } from './messages.ts'

const MARK = 'data-highlighted'

/** Longer than any text: an element with more is a whole part of the screen. */
const MAX_LETTERS = 600
/** The number of elements around the pressed one that are searched. */
const AROUND = 5

const readIn = (element: Element) => collapseSpaces(element.textContent ?? '')

const innermost = (host: Element, patterns: readonly RegExp[]): readonly Element[] => {
  if (patterns.length === 0) return []
  const found = [...host.querySelectorAll('*')].filter(element => {
    const read = readIn(element)
    return read !== '' && read.length <= MAX_LETTERS && patterns.some(pattern => pattern.test(read))
  })
  return found.filter(element => !found.some(other => other !== element && element.contains(other)))
}

/**
 * @returns the innermost elements that hold only one of the texts; if there are none, those that hold one among other
 * words.
 */
export const elementsWith = (host: Element, texts: readonly string[]): readonly Element[] => {
  const known = texts.filter(text => collapseSpaces(text) !== '')
  const alone = innermost(host, known.map(textPattern))
  return alone.length > 0
    ? alone
    : innermost(
        host,
        known.flatMap(text => patternWithin(text) ?? [])
      )
}

/** @returns the words of an element and of the elements around it, each once. */
export const textsAround = (element: Element, host: Element): readonly string[] => {
  const texts: string[] = []
  let at: Element | null = element
  while (at && at !== host && texts.length < AROUND) {
    const read = readIn(at)
    if (read.length > MAX_LETTERS) break
    if (read !== '' && read !== texts.at(-1)) texts.push(read)
    at = at.parentElement
  }
  return texts
}

/** Scrolls only within the frame: the page around it stays where it is. */
const bringIntoSight = (element: Element | undefined) => {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3)
}

/** The events of a press. While Find a text is on, none of them reaches the page. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const

/**
 * Marks texts in the phone of the editor, and finds those that are pressed. The live page needs no code for this, as
 * its drawn elements are read.
 * @param onPressed called with the pressed words, while Find a text is on.
 * @returns a handler for the messages of the page around it.
 */
export const highlightTexts = (host: Element, onPressed: (texts: readonly string[]) => void) => {
  let wanted: HighlightRequest = { type: 'highlight', texts: [], isFinding: false }
  let highlighted: readonly Element[] = []
  const mark = () => {
    const now = elementsWith(host, wanted.texts)
    for (const element of highlighted) if (!now.includes(element)) element.removeAttribute(MARK)
    for (const element of now) element.setAttribute(MARK, '')
    highlighted = now
  }
  new MutationObserver(mark).observe(host, { childList: true, subtree: true, characterData: true })
  for (const type of PRESSES)
    document.addEventListener(
      type,
      event => {
        if (!wanted.isFinding || !(event.target instanceof Element)) return
        event.preventDefault()
        event.stopImmediatePropagation()
        if (type === 'click') onPressed(textsAround(event.target, host))
      },
      true
    )
  return (request: HighlightRequest) => {
    wanted = request
    mark()
    bringIntoSight(highlighted[0])
  }
}
