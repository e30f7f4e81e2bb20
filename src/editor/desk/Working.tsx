import { useEffect, useState } from 'react'

/** Shorter waits are not worth a message. Milliseconds. */
const SHOW_AFTER_MS = 300

/** Says what the user is waiting for, after a moment. @param what `undefined` while nobody waits. */
export const Working = ({ what }: { readonly what: string | undefined }) => {
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    const timer = what === undefined ? undefined : setTimeout(() => setSaid(what), SHOW_AFTER_MS)
    return () => {
      clearTimeout(timer)
      setSaid(undefined)
    }
  }, [what])
  return (
    <p
      role="status"
      className="fixed inset-x-3 bottom-3 z-1 mx-auto w-fit rounded-lg border border-transparent bg-(--band) px-4 py-2 text-(--on-band) empty:hidden"
    >
      {said}
    </p>
  )
}
