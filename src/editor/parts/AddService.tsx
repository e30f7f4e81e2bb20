import { useState } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { fileNameFor } from '../../../tools/editorial/change.ts'
import { titleOf } from '../model/names.ts'
import { newLocalService, newServiceText } from '../model/new-service.ts'
import type { OpenPlace } from '../model/place.ts'
import type { EditStep } from '../model/workspace.ts'
import { editorWords } from '../words.ts'
import { NameForm } from './NameForm.tsx'

interface Props {
  readonly texts: Texts
  /** Whether it is a local service of a force, and not a national one. */
  readonly isLocal: boolean
  readonly onEdit: (step: EditStep) => void
  readonly onOpen: (place: OpenPlace) => void
}

const isForce = (file: string) => file.startsWith('forces/')

/** Asks for a name, and adds a service with that name. */
export const AddService = ({ texts, isLocal, onEdit, onOpen }: Props) => {
  const [force, setForce] = useState('')
  const [problem, setProblem] = useState<string>()
  const fileOf = (name: string) => `services/${fileNameFor(name)}.yaml`
  const add = (name: string) => {
    if (!isLocal) {
      onEdit({ file: fileOf(name), text: newServiceText(name, todayInUk()) })
      return onOpen({ file: fileOf(name) })
    }
    try {
      const { step, place } = newLocalService(texts, force, name, todayInUk())
      onEdit(step)
      onOpen(place)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const refusal = (name: string) => {
    if (isLocal) return force === '' ? editorWords.chooseForce : (problem ?? false)
    return texts.has(fileOf(name)) && editorWords.taken
  }
  return (
    <NameForm
      button={isLocal ? editorWords.addLocalService : editorWords.addService}
      label={editorWords.newService}
      submit={editorWords.add}
      refusal={refusal}
      onName={add}
    >
      {isLocal && (
        <label className="field">
          {editorWords.force}
          <select value={force} onChange={({ target }) => setForce(target.value)}>
            <option value="">{editorWords.chooseForce}</option>
            {[...texts.keys()]
              .filter(isForce)
              .map(file => [file, titleOf(file, texts.get(file))] as const)
              .sort(([, a], [, b]) => a.localeCompare(b))
              .map(([file, name]) => (
                <option key={file} value={file}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      )}
    </NameForm>
  )
}
