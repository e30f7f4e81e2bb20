export const isPageLoaded = (): boolean => document.readyState !== 'loading'

/** Calls back once the whole page has loaded: at once if it already has. */
export const whenPageLoaded = (then: () => void): void => {
  if (isPageLoaded()) then()
  else document.addEventListener('DOMContentLoaded', then)
}
