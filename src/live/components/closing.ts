/** The heading of the closing words. */
export const CLOSING_ID = 'closing'

/** Moves the focus to the closing words, if they are on the screen. */
export const focusClosing = (options?: FocusOptions): void =>
  document.getElementById(CLOSING_ID)?.focus(options)
