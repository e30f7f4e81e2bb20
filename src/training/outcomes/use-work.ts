import { useEffect, useState } from 'react'

/** How long the page may be kept from answering. Milliseconds. */
const SLICE_MS = 14

interface Work<Result> {
  /** From 0 to 1. */
  readonly done: number
  readonly result?: Result
}

/**
 * Does long work a little at a time, so that the page answers meanwhile.
 * @param begin begins it, and yields how much is done; another one begins other work.
 */
export const useWork = <Result>(begin: () => Generator<number, Result>): Work<Result> => {
  const [work, setWork] = useState<Work<Result> & { of?: typeof begin }>({ done: 0 })
  useEffect(() => {
    const running = begin()
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const until = performance.now() + SLICE_MS
      let next = running.next()
      while (!next.done && performance.now() < until) next = running.next()
      if (next.done) setWork({ done: 1, result: next.value, of: begin })
      else {
        setWork({ done: next.value, of: begin })
        timer = setTimeout(goOn)
      }
    }
    timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [begin])
  return work.of === begin ? work : { done: 0 }
}
