/** The first message from the phone, which then waits for content. */
export interface FromWaitingPhone {
  readonly type: 'waiting'
}

/** The content as one string of JSON, which is passed on faster than many objects. */
export interface ToWaitingPhone {
  readonly type: 'content'
  readonly json: string
}
