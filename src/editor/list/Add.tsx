import { todayInUk } from '../../../tools/content/days.ts'
import { refusalOf } from '../../../tools/content/diagnostic.ts'
import { isSupported } from '../../../tools/content/locales/tags.ts'
import { isTag, type Texts } from '../../../tools/content/parse/sources.ts'
import { fileNameFor } from '../../../tools/editorial/change.ts'
import { bareLanguage } from '../../../tools/editorial/languages/language-file.ts'
import { NameForm } from '../controls/NameForm.tsx'
import { editorWords } from '../editor-words.ts'
import { newLocalService, newServiceText } from '../model/new-service.ts'
import { useOpenContent } from '../model/open-content.ts'
import { changeOf } from '../model/workspace.ts'

/** @returns the file of a language. */
export const languageFileOf = (tag: string): string => `languages/${tag.trim()}.yaml`

/** @returns why a language cannot be added under a tag; `false` if it can. */
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

interface Props {
  /** Whether it is a local service of a force, and not a national one. */
  readonly isLocal: boolean
}

/** Asks for a name, and adds a service with that name. */
export const AddService = ({ isLocal }: Props) => {
  const { texts, force, edit, open } = useOpenContent()
  const fileOf = (name: string) => `services/${fileNameFor(name)}.yaml`
  const local = (name: string) => newLocalService(texts, force, name, todayInUk())
  const add = (name: string) => {
    if (!isLocal) {
      edit(changeOf(fileOf(name), newServiceText(name, todayInUk())))
      return open({ file: fileOf(name) })
    }
    const { changes, place } = local(name)
    edit(changes)
    open(place)
  }
  const refusal = (name: string) => {
    if (!isLocal) return texts.has(fileOf(name)) && editorWords.taken
    return force === '' ? editorWords.chooseForce : refusalOf(() => local(name))
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
