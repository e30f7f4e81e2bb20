/**
 * @returns a listener for errors that nobody caught, which calls `onFault`. Their text may hold more than it should, so it
 * goes no further.
 */
export const faultListener = (onFault: () => void) => (event: ErrorEvent | PromiseRejectionEvent) => {
  // Without an error it is a notice, such as a ResizeObserver loop.
  if ('error' in event && !event.error) return
  event.preventDefault()
  onFault()
}
