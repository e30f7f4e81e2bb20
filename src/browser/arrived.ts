/** Whether the script at the end of the page has run: a page that was cut off before it has none. The build sees to that. */
export const arrived = (): boolean => true
