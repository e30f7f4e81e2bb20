import { useState } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { fileNameFor } from '../../../tools/editorial/directories/file-name.ts'
import { newServiceText } from '../model/new-service.ts'
import type { OpenPlace } from '../model/place.ts'
import type { EditStep } from '../model/workspace.ts'
import { editorWords } from '../words.ts'

interface Props {
  readonly texts: Texts
  readonly onEdit: (step: EditStep) => void
  readonly onOpen: (place: OpenPlace) => void
}

/** Asks for a name, and begins a file for it. */
export const AddService = ({ texts, onEdit, onOpen }: Props) => {
  const [name, setName] = useState<string>()
  if (name === undefined)
    return (
      <button type="button" className="press" onClick={() => setName('')}>
        {editorWords.addService}
      </button>
    )
  const file = `services/${fileNameFor(name)}.yaml`
  const isTaken = texts.has(file)
  const add = () => {
    if (fileNameFor(name) === '' || isTaken) return
    onEdit({ file, text: newServiceText(name, todayInUk()) })
    onOpen({ file })
  }
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <label className="field">
        {editorWords.newService}
        <input autoComplete="off" value={name} onChange={({ target }) => setName(target.value)} />
        {isTaken && <small className="danger">{editorWords.taken}</small>}
      </label>
      <button type="submit" className="press">
        {editorWords.add}
      </button>
      <button type="button" className="press" onClick={() => setName(undefined)}>
        {editorWords.cancel}
      </button>
    </form>
  )
}
