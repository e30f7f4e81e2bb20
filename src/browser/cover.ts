/**
 * Makes what covers the page while it is out of sight. It hides the page from pictures and from screen readers alike,
 * without drawing anything, as there may be no time to draw.
 * @param host what it covers.
 * @param says its words.
 * @returns what puts it on and takes it off.
 */
export const coverFor = (host: HTMLElement, says: string): ((isOn: boolean) => void) => {
  const cover = document.createElement('p')
  cover.className = 'cover'
  cover.textContent = says
  cover.hidden = true
  host.after(cover)
  let focused: Element | null = null

  const giveFocusBack = () => {
    const target = focused?.isConnected ? focused : host.querySelector('h1')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    focused = null
  }

  return isOn => {
    if (cover.hidden !== isOn) return
    if (isOn) focused = document.activeElement
    cover.hidden = !isOn
    host.toggleAttribute('data-covered', isOn)
    if (!isOn) giveFocusBack()
  }
}
