import { counted } from '../../content/diagnostic.ts'
import { confirmLanguage } from '../../editorial/languages/confirm.ts'
import { languageReport, languageSources, writeLanguage } from '../../editorial/languages/progress.ts'
import { fail, print } from '../console.ts'
import { textsOfFolder } from './load-content.ts'

/**
 * `npm run content -- languages`: shows the progress of each language. It also runs while languages have errors, to
 * help fix them.
 */
export const showLanguages = (folder: string): void =>
  print(...languageReport(languageSources(textsOfFolder(folder), 'all')))

/** `npm run content -- language write TAG`: adds missing texts to the file of a language, or of all. */
export const writeLanguageFiles = (folder: string, tag: string): void => {
  const paths = writeLanguage(folder, tag, languageSources(textsOfFolder(folder), tag))
  print(
    `Wrote ${paths.length === 1 ? paths[0] : counted(paths.length, 'file')}. English is shown for each empty "says" until a translator writes it; "npm run content" lists them.`
  )
}

/** The options of `language confirm`. */
export interface ConfirmOptions {
  readonly key?: readonly string[]
  readonly all?: true
  readonly role?: string
  readonly on?: string
}

/** `npm run content -- language confirm TAG`: binds translations that were looked at to the present English. */
export const confirmTranslations = (
  folder: string,
  tag: string,
  { key = [], all, role, on }: ConfirmOptions
): void => {
  if ((role === undefined) !== (on === undefined)) throw new Error('Give both --role and --on, or neither.')
  const { lines, isStopped } = confirmLanguage(folder, tag, languageSources(textsOfFolder(folder), tag), {
    looked: all ? 'all' : key,
    ...(role === undefined || on === undefined ? {} : { review: { role, on } })
  })
  if (isStopped) fail(...lines)
  else print(...lines)
}
