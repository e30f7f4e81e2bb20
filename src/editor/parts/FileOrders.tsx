import { useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { fileNameFor } from '../../../tools/editorial/directories/file-name.ts'
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
export const FileOrders = ({ file, texts, onEdit, onOpen }: Props) => {
  const [order, setOrder] = useState<'copy' | 'rename'>()
  const pathOf = (name: string) => renamedPath(file, fileNameFor(name))
  const finish = (name: string) => {
    const to = pathOf(name)
    onEdit(order === 'copy' ? { file: to, text: texts.get(file) } : renameStep(texts, file, to))
    onOpen({ file: to })
  }
  if (order)
    return (
      <NameForm
        label={order === 'copy' ? editorWords.nameOfCopy : editorWords.newName}
        before={file.replace(/^.*\/|\.yaml$/g, '')}
        submit={order === 'copy' ? editorWords.copy : editorWords.rename}
        refusal={name => texts.has(pathOf(name)) && editorWords.taken}
        onName={finish}
        onCancel={() => setOrder(undefined)}
      />
    )
  return (
    <div className="row">
      <button type="button" className="link" onClick={() => setOrder('copy')}>
        {editorWords.copyFile}
      </button>
      <button type="button" className="link" onClick={() => setOrder('rename')}>
        {editorWords.renameFile}
      </button>
      <button type="button" className="link" onClick={() => onEdit({ file, text: undefined })}>
        {editorWords.removeFile}
      </button>
    </div>
  )
}
