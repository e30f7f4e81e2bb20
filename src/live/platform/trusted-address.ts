interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string }
  ) => { readonly createScriptURL: (address: string) => unknown }
}

/**
 * Call it once for each policy name: the header does not allow a second policy with the same name.
 * @returns the address of a worker's script, as a Trusted Type if the browser has them. No other address is accepted.
 */
export const trustedAddress = (policyName: string, workerAddress: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy(policyName, {
    createScriptURL: address => {
      if (address !== workerAddress) throw new TypeError('This is not the address of the worker.')
      return address
    }
  })
  return (policy?.createScriptURL(workerAddress) ?? workerAddress) as string
}
