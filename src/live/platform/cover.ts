/** The cover that hides the page. */
export interface Cover {
  /** Puts it on, or takes it off. */
  readonly setCovered: (isOn: boolean) => void
  /** Sets its words, and their language. */
  readonly setText: (text: string, lang: string) => void
}

/**
 * Creates the cover that hides the page from screenshots and screen readers while it is out of sight. It is made
 * beforehand, as there may be no time to render anything then.
 * @param host the element to cover.
 */
export const createCover = (host: HTMLElement): Cover => {
  const cover = document.createElement('p')
  cover.className = 'cover'
  cover.hidden = true
  host.after(cover)
  let focused: Element | null = null

  const giveFocusBack = () => {
    const target = focused?.isConnected ? focused : host.querySelector('h1')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    focused = null
  }

  return {
    setCovered: isOn => {
      if (cover.hidden !== isOn) return
      if (isOn) focused = document.activeElement
      cover.hidden = !isOn
      // The cover is lost with the screens if something in the browser replaced them all by a copy.
      if (!cover.isConnected) host.after(cover)
      host.toggleAttribute('data-covered', isOn)
      if (!isOn) giveFocusBack()
    },
    setText: (text, lang) => {
      cover.textContent = text
      cover.lang = lang
    }
  }
}
