import { useState } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import { fileNameFor } from '../../../tools/editorial/change.ts'
import { NameForm } from '../controls/NameForm.tsx'
import { editorWords } from '../editor-words.ts'
import { newLocalService, newServiceText } from '../model/new-service.ts'
import { useOpenContent } from '../model/open-content.ts'
import { changeOf } from '../model/workspace.ts'

interface Props {
  /** Whether it is a local service of a force, and not a national one. */
  readonly isLocal: boolean
}

/** Asks for a name, and adds a service with that name. */
export const AddService = ({ isLocal }: Props) => {
  const { texts, force, edit, open } = useOpenContent()
  const [problem, setProblem] = useState<string>()
  const fileOf = (name: string) => `services/${fileNameFor(name)}.yaml`
  const add = (name: string) => {
    if (!isLocal) {
      edit(changeOf(fileOf(name), newServiceText(name, todayInUk())))
      return open({ file: fileOf(name) })
    }
    try {
      const { changes, place } = newLocalService(texts, force, name, todayInUk())
      edit(changes)
      open(place)
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
    />
  )
}
