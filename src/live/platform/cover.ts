/** Hides the page. */
export interface Cover {
  /** Puts it on, or takes it off. */
  readonly setCovered: (isOn: boolean) => void
  /** Gives it its words, in a language. */
  readonly setText: (text: string, lang: string) => void
}

/**
 * Creates what covers the page while it is out of sight, from screenshots and screen readers alike. It renders nothing, as
 * there may be no time to.
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
      // Lost with the screens where something in the browser put a copy of all in their place.
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
