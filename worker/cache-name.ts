/** A name that other software on the same host does not have. */
const OURS = 'encounter-checklist '

/**
 * @param scope of a worker, as an address.
 * @returns the name of its cache, which no worker of another scope has.
 */
export const cacheNameFor = (scope: string): string => OURS + scope

/** Whether a cache belongs to this product, in this scope or in one below. */
export const isBelow = (name: string, scope: string): boolean => name.startsWith(cacheNameFor(scope))
