/** Every message from a page to its worker: one word, and no data. */
export type ToWorker = 'CHECK' | 'SKIP_WAITING'

/** Every message from a worker to a page, in answer to `CHECK`. */
export type FromWorker = 'READY' | 'NOT_READY'
