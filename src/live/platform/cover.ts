/** The cover that hides the page. */
export interface Cover {
  /** Shows the cover, or hides it. */
  readonly setCovered: (isOn: boolean) => void
  /** Sets the text of the cover, and its language. */
  readonly setText: (text: string, lang: string) => void
}

/** Gives the focus back to an element, or to the heading if that element is gone. */
export const giveFocusBack = (to: Element | null): void => {
  const target = to?.isConnected ? to : document.querySelector('h1')
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/**
 * Creates the cover that hides the page from screenshots and screen readers while it is in the background.
 * It is created in advance, because there may be no time to render anything when it is needed.
 * @param host the element to cover.
 */
export const createCover = (host: HTMLElement): Cover => {
  const cover = document.createElement('p')
  cover.className = 'cover'
  cover.hidden = true
  host.after(cover)
  let focused: Element | null = null

  return {
    setCovered: isOn => {
      if (cover.hidden !== isOn) return
      const before = focused
      focused = isOn ? document.activeElement : null
      cover.hidden = !isOn
      // If something in the browser has replaced the screens with a copy, the cover may have gone with them.
      if (!cover.isConnected) host.after(cover)
      host.toggleAttribute('data-covered', isOn)
      if (!isOn) giveFocusBack(before)
    },
    setText: (text, lang) => {
      cover.textContent = text
      cover.lang = lang
    }
  }
}
