/**
 * @param scope the scope of a worker, as an address.
 * @returns the name of the worker's cache. It is unique to this product and scope.
 */
export const cacheNameFor = (scope: string): string => `encounter-checklist ${scope}`
