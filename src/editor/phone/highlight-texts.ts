import { collapseSpaces, patternWithin, textPattern } from '../model/text-pattern.ts'
import type { HighlightOrder } from './messages.ts'

const MARK = 'data-highlighted'

/** More than any text has: what is around it is a part of the screen. */
const MOST = 600
/** So far around what was pressed. */
const AROUND = 5

const readIn = (element: Element) => collapseSpaces(element.textContent ?? '')

const innermost = (host: Element, patterns: readonly RegExp[]): readonly Element[] => {
  if (patterns.length === 0) return []
  const found = [...host.querySelectorAll('*')].filter(element => {
    const read = readIn(element)
    return read !== '' && read.length <= MOST && patterns.some(pattern => pattern.test(read))
  })
  return found.filter(element => !found.some(other => other !== element && element.contains(other)))
}

/** @returns the innermost elements that hold one of some texts alone; if there are none, those that hold it among other words. */
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

/** @returns what an element holds, and what those around it hold, each once. */
export const textsAround = (element: Element, host: Element): readonly string[] => {
  const texts: string[] = []
  let at: Element | null = element
  while (at && at !== host && texts.length < AROUND) {
    const read = readIn(at)
    if (read.length > MOST) break
    if (read !== '' && read !== texts.at(-1)) texts.push(read)
    at = at.parentElement
  }
  return texts
}

/** Scrolled within the frame alone: the page around it stays where it is. */
const bringIntoSight = (element: Element | undefined) => {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3)
}

/** What a press consists of: while a text is sought, none of it reaches the page. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const

/**
 * Marks texts in the phone of the editor, and finds those that are pressed. The page itself knows nothing of it: it is read as it is drawn.
 * @param onPressed told what was pressed, while texts are sought.
 * @returns a handler for the orders of the page around it.
 */
export const highlightTexts = (host: Element, onPressed: (texts: readonly string[]) => void) => {
  let wanted: HighlightOrder = { type: 'highlight', texts: [], isFinding: false }
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
  return (order: HighlightOrder) => {
    wanted = order
    mark()
    bringIntoSight(highlighted[0])
  }
}
