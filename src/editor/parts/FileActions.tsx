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
  const pathOf = (name: string) => renamedPath(file, fileNameFor(name))
  const shared = {
    before: file.replace(/^.*\/|\.yaml$/g, ''),
    refusal: (name: string) => texts.has(pathOf(name)) && editorWords.taken
  }
  const finish = (to: string, step: EditStep) => {
    onEdit(step)
    onOpen({ file: to })
  }
  return (
    <div className="row">
      <NameForm
        {...shared}
        button={editorWords.copyFile}
        label={editorWords.nameOfCopy}
        submit={editorWords.copy}
        onName={name => finish(pathOf(name), { file: pathOf(name), text: texts.get(file) })}
      />
      <NameForm
        {...shared}
        button={editorWords.renameFile}
        label={editorWords.newName}
        submit={editorWords.rename}
        onName={name => finish(pathOf(name), renameStep(texts, file, pathOf(name)))}
      />
      <button type="button" className="press" onClick={() => onEdit({ file, text: undefined })}>
        {editorWords.removeFile}
      </button>
    </div>
  )
}
