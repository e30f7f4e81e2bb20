/**
 * @returns a listener for uncaught errors, which calls `onFault`. Their messages may contain what nobody should read, so they
 * are not passed on.
 */
export const faultListener = (onFault: () => void) => (event: ErrorEvent | PromiseRejectionEvent) => {
  // An event without an error is only a notice, such as a ResizeObserver loop.
  if ('error' in event && !event.error) return
  event.preventDefault()
  onFault()
}
