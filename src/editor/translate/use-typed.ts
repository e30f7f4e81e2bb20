import { useEffect, useRef, useState } from 'react'
import { TYPING_PAUSE_MS } from '../typing-pause.ts'

/**
 * Typed text, which is kept apart while it is refused.
 * @param kept refused texts by the key of their field; they outlive the field.
 * @param commit saves the text; it returns the reason if it refuses.
 * @returns the value of the field, and functions to type in it, to leave it, and to say that the text is still right.
 */
export const useTyped = (
  key: string,
  value: string,
  kept: Map<string, string>,
  commit: (text: string) => readonly string[]
) => {
  const [typed, setTyped] = useState(() => kept.get(key))
  const [reasons, setReasons] = useState<readonly string[]>([])
  const take = (text: string | undefined, isMeant: boolean) => {
    if (text === undefined) return
    const found = text.trim() === value && !isMeant ? [] : commit(text.trim())
    setReasons(found)
    if (found.length > 0) return
    kept.delete(key)
    setTyped(undefined)
  }
  const look = () => take(typed, false)
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (typed === undefined) return
    kept.set(key, typed)
    const timer = setTimeout(() => latest.current(), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, kept, key])
  useEffect(() => () => latest.current(), [])
  return { shown: typed ?? value, type: setTyped, look, keep: () => take(typed ?? value, true), reasons }
}
