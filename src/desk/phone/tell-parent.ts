/** Sends a message of the phone to the page around it. A phone that was opened by itself tells nobody. */
export const tellParent = (message: object): void => {
  if (parent !== window) parent.postMessage(message, location.origin)
}
