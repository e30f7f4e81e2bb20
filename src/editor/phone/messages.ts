/** Sent once by the phone, which then waits for the content that it is to show. */
export interface FromWaitingPhone {
  readonly type: 'waiting'
}

/** The content, as JSON: one string is passed on sooner than many objects. */
export interface ToWaitingPhone {
  readonly type: 'content'
  readonly json: string
}
