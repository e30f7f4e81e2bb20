/** The messages that a page sends to its worker. They carry no data. */
export type ToWorker = 'CHECK' | 'SKIP_WAITING'

/** The messages that a worker sends to a page, in reply to `CHECK`. */
export type FromWorker = 'READY' | 'NOT_READY'
