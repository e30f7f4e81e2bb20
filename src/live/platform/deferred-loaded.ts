/** Whether the deferred script has run. The build replaces this in the first script, so that it is false until then. */
export const deferredLoaded = (): boolean => true
