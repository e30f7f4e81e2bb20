type Listen = typeof globalThis.addEventListener

let forgets: (() => void)[] = []

/** @returns `addEventListener` of a window or document, which remembers what it was told. */
const remembering = (target: EventTarget): Listen => {
  const listen = target.addEventListener.bind(target)
  const forget = target.removeEventListener.bind(target)
  return (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions
  ) => {
    listen(type, listener, options)
    forgets.push(() => forget(type, listener, options))
  }
}

/** From here on remembers who listens to the page, if there is one. */
export const rememberListeners = () => {
  for (const target of [globalThis.window, globalThis.document].filter(Boolean))
    target.addEventListener = remembering(target)
}

/** Ends the pages of earlier tests: all of them would hear what is done to the next one. */
export const forgetListeners = () => {
  for (const forget of forgets) forget()
  forgets = []
}
