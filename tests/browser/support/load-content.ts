import { checkSources } from '../../../tools/content/check.ts'
import { readTexts } from '../../../tools/content/read-texts.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'
import { lastCheckIn } from '../../support/last-check.ts'
import { BUILT_ON } from '../../support/settings-in.ts'
import type { Folder, Loaded } from './content.ts'

/** @returns a folder's content, checked and compiled as on the day of the products' build. */
export const loadContent = (folder: Folder): Loaded => {
  const texts = folder === 'fixture' ? inAllLanguages() : readTexts(folder)
  const { compiled, languages, errors } = checkSources(texts, lastCheckIn(texts), BUILT_ON)
  if (!compiled) throw new Error(`${folder} has ${errors.length} errors: see npm run content.`)
  return { ...compiled, languages }
}
