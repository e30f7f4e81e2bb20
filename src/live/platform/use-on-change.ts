import { useLayoutEffect, useRef } from 'react'

/** Calls `onChange` after a render in which `value` differs from the render before: not the first time. */
export const useOnChange = <Value>(value: Value, onChange: () => void): void => {
  const before = useRef(value)
  useLayoutEffect(() => {
    if (before.current !== value) onChange()
    before.current = value
  }, [value, onChange])
}
