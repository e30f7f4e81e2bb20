/** The worker is beside the page, in any folder of a site. That folder is its scope. */
const ADDRESS = new URL('sw.js', location.href).href

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string }
  ) => { readonly createScriptURL: (address: string) => unknown }
}

/**
 * @returns the worker's address, wrapped for Trusted Types. The policy lets no other address through, and can be created
 * once only: the header allows no second policy of its name.
 */
export const trustedWorkerAddress = (): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('sw-url', {
    createScriptURL: address => {
      if (address !== ADDRESS) throw new TypeError('This is not the address of the worker.')
      return address
    }
  })
  return (policy?.createScriptURL(ADDRESS) ?? ADDRESS) as string
}
