/**
 * @param scope of a worker, as an address.
 * @returns the name of its cache, unique to this product and scope.
 */
export const cacheNameFor = (scope: string): string => `encounter-checklist ${scope}`
