import { useEffect, useState } from 'react'

/** @returns the texts that the phone beside a file marks: that of the field in use and, of a translator, its English. */
export const useHighlighted = (): readonly string[] => {
  const [highlighted, setHighlighted] = useState<readonly string[]>([])
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (!isField || !target.closest('article')) return
      const english = target.closest('[data-key]')?.querySelector('[lang=en-GB]')?.textContent
      setHighlighted([english ?? '', target.value])
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])
  return highlighted
}
