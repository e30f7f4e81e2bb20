/**
 * @returns a listener for uncaught errors and rejections, which calls `onFault`. It suppresses
 * their messages, which may contain answers.
 */
export const faultListener = (onFault: () => void) => (event: ErrorEvent | PromiseRejectionEvent) => {
  // An event without an error is only a notice, such as a ResizeObserver loop.
  if ('error' in event && !event.error) return
  event.preventDefault()
  onFault()
}
