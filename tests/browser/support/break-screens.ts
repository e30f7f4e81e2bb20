/**
 * Runs in a page: the next screens that come up throw while they are drawn. Each is scrolled to where it belongs.
 * @param times so many of them.
 */
export const breakScreens = (times: number): void => {
  const whole = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop') as PropertyDescriptor
  let left = times
  Object.defineProperty(Element.prototype, 'scrollTop', {
    ...whole,
    set: () => {
      if (--left <= 0) Object.defineProperty(Element.prototype, 'scrollTop', whole)
      throw new Error('planted')
    }
  })
}
