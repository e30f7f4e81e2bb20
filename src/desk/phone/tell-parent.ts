/** Sends a message to the page around the phone. Does nothing if the phone was opened by itself. */
export const tellParent = (message: object): void => {
  if (parent !== window) parent.postMessage(message, location.origin)
}
