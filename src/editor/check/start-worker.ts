import workerAddress from './check.worker.ts?worker&url'

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

/** @returns the worker that checks the content. It can be started once: its policy is made once. */
export const startWorker = (): Worker => new Worker(trustedAddress(), { type: 'module', name: 'check' })
