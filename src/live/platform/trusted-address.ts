interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string }
  ) => { readonly createScriptURL: (address: string) => unknown }
}

/**
 * @returns the address of a worker's script, wrapped for Trusted Types. The policy accepts no other address, and can be
 * created only once: the header does not allow a second one of that name.
 */
export const trustedAddress = (policyName: string, ours: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy(policyName, {
    createScriptURL: address => {
      if (address !== ours) throw new TypeError('This is not the address of the worker.')
      return address
    }
  })
  return (policy?.createScriptURL(ours) ?? ours) as string
}
