import { useLayoutEffect, useRef } from 'react'

/** Calls `onChange` after each render, but the first, in which `value` differs from the previous render. */
export const useOnChange = <Value>(value: Value, onChange: () => void): void => {
  const before = useRef(value)
  useLayoutEffect(() => {
    if (before.current !== value) onChange()
    before.current = value
  }, [value, onChange])
}
