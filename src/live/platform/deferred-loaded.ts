/** Whether the script behind the page's data has run: a page that was cut off before it has none. The build sees to that. */
export const deferredLoaded = (): boolean => true
