import { useEffect } from 'react'

/**
 * Asks before a link leads to a page where unsaved work would be lost.
 * @param question `undefined` while nothing would be lost.
 */
export const useAskBeforeLeaving = (question: string | undefined): void => {
  useEffect(() => {
    if (question === undefined) return
    const ask = (event: MouseEvent) => {
      const isLink = event.target instanceof Element && event.target.closest('a[href]')
      if (isLink && !window.confirm(question)) event.preventDefault()
    }
    document.addEventListener('click', ask, { capture: true })
    return () => document.removeEventListener('click', ask, { capture: true })
  }, [question])
}
