/**
 * What scrolls on a screen: its middle or, where there is no room for bars that stand still, all of it. The page itself never
 * does: browsers write to disk how far a page is scrolled, and that tells how far a conversation went.
 */
const scrollersOf = (main: Element | null): readonly Element[] =>
  [main, main?.closest('.screen')].filter(element => element instanceof Element)

/** @param main the middle of a screen. @returns how far the screen is scrolled, in pixels. */
export const scrolled = (main: Element | null): number =>
  Math.max(0, ...scrollersOf(main).map(({ scrollTop }) => scrollTop))

/** @param main the middle of a screen. @param top how far from its top the screen is scrolled, in pixels. */
export const scrollScreen = (main: Element | null, top: number): void => {
  for (const scroller of scrollersOf(main)) scroller.scrollTop = top
}
