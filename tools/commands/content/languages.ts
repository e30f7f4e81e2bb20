import { counted } from '../../content/diagnostic.ts'
import { languageReport, languageSources, writeLanguage } from '../../editorial/languages/progress.ts'
import { print } from '../console.ts'
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
