import workerAddress from './check.worker.ts?worker&url'
import type { WorkerName } from './messages.ts'

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string }
  ) => { readonly createScriptURL: (address: string) => unknown }
}

const trustedAddress = (): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('check-url', {
    createScriptURL: address => {
      if (address !== workerAddress) throw new TypeError('This is not the address of the worker that checks.')
      return address
    }
  })
  return (policy?.createScriptURL(workerAddress) ?? workerAddress) as string
}

/** The policy can be made only once. */
let trusted: string | undefined

/** @returns a worker that checks the content, or that works out who the edits affect. */
export const startWorker = (name: WorkerName): Worker => {
  trusted ??= trustedAddress()
  return new Worker(trusted, { type: 'module', name })
}
