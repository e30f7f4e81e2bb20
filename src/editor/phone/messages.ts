/**
 * Messages from the phone. It sends `ready` once and then waits for content; `pressed` says what somebody pressed to
 * find its text.
 */
export type FromEditedPhone =
  | { readonly type: 'waiting' }
  /** The pressed words, then the words of each element around them, as they are read. */
  | { readonly type: 'pressed'; readonly texts: readonly string[] }

/** The content as JSON, as one string is passed on faster than many objects. */
export interface ToWaitingPhone {
  readonly type: 'content'
  readonly json: string
}

/** Texts to mark, and whether a press finds a text and does nothing else. */
export interface HighlightRequest {
  readonly type: 'highlight'
  readonly texts: readonly string[]
  readonly isFinding: boolean
}
