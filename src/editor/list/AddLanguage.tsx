import { isSupported } from '../../../tools/content/locales/tags.ts'
import { isTag, type Texts } from '../../../tools/content/parse/sources.ts'
import { bareLanguage } from '../../../tools/editorial/languages/language-file.ts'
import { NameForm } from '../controls/NameForm.tsx'
import { editorWords } from '../editor-words.ts'
import { useOpenContent } from '../model/open-content.ts'
import { changeOf } from '../model/workspace.ts'

/** @returns the file of a language. */
export const languageFileOf = (tag: string): string => `languages/${tag.trim()}.yaml`

/** @returns why a language cannot be added under a tag, if it cannot. */
export const languageRefusal = (texts: Texts, tag: string): string | false => {
  if (texts.has(languageFileOf(tag))) return editorWords.languageTaken
  return !(isTag(tag.trim()) && isSupported(tag.trim())) && editorWords.languageUnknown
}

/** Asks for the tag of a language, and adds its file without translations. */
export const AddLanguage = () => {
  const { texts, edit, open } = useOpenContent()
  return (
    <NameForm
      button={editorWords.addLanguage}
      label={editorWords.languageTag}
      submit={editorWords.add}
      refusal={tag => languageRefusal(texts, tag)}
      onName={tag => {
        edit(changeOf(languageFileOf(tag), bareLanguage(tag.trim())))
        open({ file: languageFileOf(tag) })
      }}
    />
  )
}
