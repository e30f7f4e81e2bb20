/** The heading of the words to part with. */
export const CLOSING_ID = 'closing'

/** Moves the focus to the words to part with, if they are on the screen. */
export const focusClosing = (options?: FocusOptions): void =>
  document.getElementById(CLOSING_ID)?.focus(options)
