/** Sent once by the phone, which then waits for the content that it is to show; and what somebody pressed to find its text. */
export type FromEditedPhone =
  | { readonly type: 'waiting' }
  /** What was pressed, then what is around it, each as it is read. */
  | { readonly type: 'pressed'; readonly texts: readonly string[] }

/** The content, as JSON: one string is passed on sooner than many objects. */
export interface ToWaitingPhone {
  readonly type: 'content'
  readonly json: string
}

/** Texts to mark where they stand; and whether a press finds a text and does nothing else. */
export interface HighlightOrder {
  readonly type: 'highlight'
  readonly texts: readonly string[]
  readonly isFinding: boolean
}
