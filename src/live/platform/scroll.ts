/**
 * The elements that scroll: the middle of a screen or, if there is no room for fixed bars, the whole screen. The page
 * itself never scrolls: browsers write its scroll position to disk, which would show how far a conversation went.
 */
const scrollersIn = (host: ParentNode) => [...host.querySelectorAll('.screen, main')]

/** @param host an element with one screen in it. @returns how far that screen is scrolled, in pixels. */
export const scrolled = (host: ParentNode): number =>
  Math.max(0, ...scrollersIn(host).map(({ scrollTop }) => scrollTop))

/** @param host an element with one screen in it. @param top how far to scroll it, in pixels. */
export const scrollScreen = (host: ParentNode, top: number): void => {
  for (const scroller of scrollersIn(host)) scroller.scrollTop = top
}
