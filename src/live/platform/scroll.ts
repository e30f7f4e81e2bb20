/**
 * The elements that scroll: the middle of a screen or, where there is no room for fixed bars, the whole screen. The page
 * itself never scrolls: browsers write its scroll position to disk, and that tells how far a conversation went.
 */
const scrollersIn = (host: ParentNode) => [...host.querySelectorAll('.screen, main')]

/** @param host holds one screen. @returns how far it is scrolled, in pixels. */
export const scrolled = (host: ParentNode): number =>
  Math.max(0, ...scrollersIn(host).map(({ scrollTop }) => scrollTop))

/** @param host holds one screen. @param top how far from its top it is scrolled, in pixels. */
export const scrollScreen = (host: ParentNode, top: number): void => {
  for (const scroller of scrollersIn(host)) scroller.scrollTop = top
}
