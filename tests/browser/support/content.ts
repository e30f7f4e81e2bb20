import { type Checked, type Compiled, check } from '../../../tools/content/check.ts'
import { todayInUk } from '../../../tools/content/days.ts'
import { readTexts } from '../../../tools/content/read-texts.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'
import { BUILT_ON } from '../../support/settings-in.ts'
import { oncePerRun } from './once-per-run.ts'

/** What the two products under test are built from. */
export type Folder = 'content' | 'fixture'

type Loaded = Compiled & Pick<Checked, 'languages'>

const load = (folder: Folder): Loaded => {
  const texts = folder === 'fixture' ? inAllLanguages() : readTexts(folder)
  const { compiled, languages, errors } = check(texts, todayInUk(), BUILT_ON)
  if (!compiled) throw new Error(`${folder} has ${errors.length} errors: see npm run content.`)
  return { ...compiled, languages }
}

const loaded = new Map<Folder, Loaded>()

/** @returns the words that a product was built with. */
export const contentIn = (folder: Folder): Loaded => {
  const known = loaded.get(folder) ?? oncePerRun(folder, () => load(folder))
  loaded.set(folder, known)
  return known
}

/** The real words. */
export const { content } = contentIn('content')
