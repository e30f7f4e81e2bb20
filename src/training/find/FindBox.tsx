import { training } from 'virtual:training'
import { useState } from 'react'
import { hashWith } from '../filters/hash-with.ts'

const { find } = training.words

const hashFor = (query: string) => hashWith('find', new URLSearchParams(), { q: query })

interface Props {
  /** The search in the address, if the address is that of the search. */
  readonly asked: string | undefined
}

/** Searches the whole content, from any view. */
export const FindBox = ({ asked }: Props) => {
  const [typed, setTyped] = useState(asked ?? '')
  const [last, setLast] = useState(asked)
  // Back and links change the search.
  if (asked !== last) {
    setLast(asked)
    setTyped(asked ?? '')
  }
  return (
    <search className="training-find">
      <form
        onSubmit={event => {
          event.preventDefault()
          location.hash = hashFor(typed)
        }}
      >
        <input
          type="search"
          aria-label={find.label}
          placeholder={find.label}
          autoComplete="off"
          className="desk-field"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            if (asked === undefined) return
            setLast(target.value)
            location.replace(hashFor(target.value))
          }}
        />
      </form>
    </search>
  )
}
