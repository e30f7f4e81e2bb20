import type { Texts } from '../../../tools/content/parse/sources.ts'
import { bareLanguage } from '../../../tools/editorial/languages/language-file.ts'
import { languageFileOf, languageRefusal } from '../model/new-language.ts'
import type { OpenPlace } from '../model/place.ts'
import type { EditStep } from '../model/workspace.ts'
import { editorWords } from '../words.ts'
import { NameForm } from './NameForm.tsx'

interface Props {
  readonly texts: Texts
  readonly onEdit: (step: EditStep) => void
  readonly onOpen: (place: OpenPlace) => void
}

/** Asks for the tag of a language, and adds its file without translations. */
export const AddLanguage = ({ texts, onEdit, onOpen }: Props) => (
  <NameForm
    button={editorWords.addLanguage}
    label={editorWords.languageTag}
    submit={editorWords.add}
    refusal={tag => languageRefusal(texts, tag.trim())}
    onName={name => {
      const tag = name.trim()
      const file = languageFileOf(tag)
      onEdit({ file, text: bareLanguage(tag) })
      onOpen({ file })
    }}
  />
)
