import { trustedAddress } from '../../live/platform/trusted-address.ts'
import workerAddress from './check.worker.ts?worker&url'
import type { WorkerName } from './messages.ts'

/** The Trusted Types policy can be created only once. */
let trusted: string | undefined

/** @returns a worker that checks the content, or that works out who the edits affect. */
export const startWorker = (name: WorkerName): Worker => {
  trusted ??= trustedAddress('check-url', workerAddress)
  return new Worker(trusted, { type: 'module', name })
}
