import type { HighlightRequest } from '../../desk/phone/messages.ts'

const MARK = 'data-highlighted'

/** Longer than any text of the content: a longer element is a whole part of the screen. */
const MAX_LETTERS = 600

/** Shorter texts occur within others by chance. */
const MIN_LETTERS = 8

/** Collapses white space, as a page does. */
const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** @returns the source of a pattern that matches a text with anything in its {placeholders}. */
const sourceOf = (text: string): string =>
  collapseSpaces(text)
    .split(/\{\w+\}/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{1,60}?')

const innermost = (host: Element, patterns: readonly string[]): readonly Element[] => {
  if (patterns.length === 0) return []
  const wanted = new RegExp(patterns.join('|'), 'u')
  const found = [...host.querySelectorAll('*')].filter(element => {
    const read = collapseSpaces(element.textContent ?? '')
    return read !== '' && read.length <= MAX_LETTERS && wanted.test(read)
  })
  return found.filter(element => !found.some(other => other !== element && element.contains(other)))
}

/**
 * @returns the innermost elements whose whole text is one of these; if there are none, those that contain one
 * of these.
 */
export const elementsWith = (host: Element, texts: readonly string[]): readonly Element[] => {
  const known = texts.filter(text => collapseSpaces(text) !== '')
  const alone = innermost(
    host,
    known.map(text => `^${sourceOf(text)}$`)
  )
  const long = known.filter(text => collapseSpaces(text.replace(/\{\w+\}/g, '')).length >= MIN_LETTERS)
  return alone.length > 0 ? alone : innermost(host, long.map(sourceOf))
}

/** Scrolls only within the frame: the page around it stays where it is. */
const bringIntoSight = (element: Element | undefined) => {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3)
}

/**
 * Highlights texts on the editor's phone. It reads the elements, so that the live page needs no code for it.
 * @returns a handler for messages from the page around the phone.
 */
export const highlightTexts = (host: Element) => {
  let wanted: HighlightRequest['texts'] = []
  let highlighted: readonly Element[] = []
  const mark = () => {
    const now = elementsWith(host, wanted)
    for (const element of highlighted) if (!now.includes(element)) element.removeAttribute(MARK)
    for (const element of now) element.setAttribute(MARK, '')
    highlighted = now
  }
  new MutationObserver(mark).observe(host, { childList: true, subtree: true, characterData: true })
  return ({ texts }: HighlightRequest) => {
    wanted = texts
    mark()
    bringIntoSight(highlighted[0])
  }
}
