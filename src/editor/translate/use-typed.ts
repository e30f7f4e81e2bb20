import { useEffect, useRef, useState } from 'react'

/** An edit is looked at once typing rests, or the field is left. In milliseconds. */
const REST = 400

/**
 * Text that is typed, and kept apart for as long as it is refused.
 * @param kept what was typed before and refused, by the key of its field; it outlives the field.
 * @param commit takes the text; it returns why it does not.
 * @returns what the field shows, and ways to type in it, to leave it, and to say that it is right as it is.
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
    const timer = setTimeout(() => latest.current(), REST)
    return () => clearTimeout(timer)
  }, [typed, kept, key])
  useEffect(() => () => latest.current(), [])
  return { shown: typed ?? value, type: setTyped, look, keep: () => take(typed ?? value, true), reasons }
}
