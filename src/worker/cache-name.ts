/**
 * @param scope of a worker, as an address.
 * @returns the name of its cache, which no worker of another scope has, and no other software on the same host.
 */
export const cacheNameFor = (scope: string): string => `encounter-checklist ${scope}`
