/** All that a page ever says to its worker: a word, with nothing else in it. */
export type ToWorker = 'CHECK' | 'SKIP_WAITING'

/** All that a worker ever says to a page, in answer to `CHECK`. */
export type FromWorker = 'READY' | 'NOT_READY'
