import { useEffect, useState } from 'react'

/** What takes less is not worth a word. Milliseconds. */
const SOON_MS = 300

/** Says what one waits for, if it takes more than a moment. @param what nothing while nobody waits. */
export const Working = ({ what }: { readonly what: string | undefined }) => {
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    const timer = what === undefined ? undefined : setTimeout(() => setSaid(what), SOON_MS)
    return () => {
      clearTimeout(timer)
      setSaid(undefined)
    }
  }, [what])
  return (
    <p
      role="status"
      className="fixed bottom-3 left-1/2 z-1 max-w-[calc(100%-1.5rem)] -translate-x-1/2 rounded-lg border border-transparent bg-(--band) px-4 py-2 text-(--on-band) empty:hidden"
    >
      {said}
    </p>
  )
}
