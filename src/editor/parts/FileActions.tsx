import { useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { fileNameFor } from '../../../tools/editorial/change.ts'
import type { OpenPlace } from '../model/place.ts'
import { renamedPath, renameStep } from '../model/whole-files.ts'
import type { EditStep } from '../model/workspace.ts'
import { editorWords } from '../words.ts'
import { NameForm } from './NameForm.tsx'

interface Props {
  readonly file: string
  readonly texts: Texts
  readonly onEdit: (step: EditStep) => void
  readonly onOpen: (place: OpenPlace) => void
}

/** Buttons that copy, rename or remove a file. */
export const FileActions = ({ file, texts, onEdit, onOpen }: Props) => {
  const [action, setAction] = useState<'copy' | 'rename'>()
  const pathOf = (name: string) => renamedPath(file, fileNameFor(name))
  const finish = (name: string) => {
    const to = pathOf(name)
    onEdit(action === 'copy' ? { file: to, text: texts.get(file) } : renameStep(texts, file, to))
    onOpen({ file: to })
  }
  if (action)
    return (
      <NameForm
        label={action === 'copy' ? editorWords.nameOfCopy : editorWords.newName}
        before={file.replace(/^.*\/|\.yaml$/g, '')}
        submit={action === 'copy' ? editorWords.copy : editorWords.rename}
        refusal={name => texts.has(pathOf(name)) && editorWords.taken}
        onName={finish}
        onCancel={() => setAction(undefined)}
      />
    )
  return (
    <div className="row">
      <button type="button" className="link" onClick={() => setAction('copy')}>
        {editorWords.copyFile}
      </button>
      <button type="button" className="link" onClick={() => setAction('rename')}>
        {editorWords.renameFile}
      </button>
      <button type="button" className="link" onClick={() => onEdit({ file, text: undefined })}>
        {editorWords.removeFile}
      </button>
    </div>
  )
}
