import { useState } from 'react'
import { fileNameFor } from '../../../tools/editorial/change.ts'
import { editorWords } from '../editor-words.ts'
import { PressButton } from './buttons.tsx'

interface Props {
  /** The label of the button that opens the form. */
  readonly button: string
  readonly label: string
  readonly submit: string
  /** @returns why a name is refused; `false` if it can be used. */
  readonly refusal: (name: string) => string | false
  readonly onName: (name: string) => void
}

/** @returns why a name is refused; `false` if it can be used, or if nothing is written yet. */
export const nameRefusal = (name: string, refusal: Props['refusal']): string | false =>
  name !== '' && (fileNameFor(name) === '' ? editorWords.noLetter : refusal(name))

/** A button that asks for a name. */
export const NameForm = ({ button, label, submit, refusal, onName }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const [name, setName] = useState('')
  if (!isAsking) return <PressButton onClick={() => setAsking(true)}>{button}</PressButton>
  const refused = nameRefusal(name, refusal)
  return (
    <form
      className="row items-end"
      onSubmit={event => {
        event.preventDefault()
        if (name !== '' && !refused) onName(name)
      }}
    >
      <label className="field">
        {label}
        <input
          // biome-ignore lint/a11y/noAutofocus: the button that was here asked for it
          autoFocus
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        {refused && <small className="text-danger">{refused}</small>}
      </label>
      <button type="submit" className="press">
        {submit}
      </button>
      <PressButton onClick={() => setAsking(false)}>{editorWords.cancel}</PressButton>
    </form>
  )
}
