import type { Checked, Compiled } from '../../../tools/content/check.ts'
import { readTexts } from '../../../tools/content/read-texts.ts'
import { lastCheckIn } from '../../support/last-check.ts'
import { BUILT_ON } from '../../support/settings-in.ts'
import { oncePerRun } from './once-per-run.ts'

/** The source of each of the two products under test. */
export type Folder = 'content' | 'fixture'

export type Loaded = Compiled & Pick<Checked, 'languages'>

/** @returns a folder's content, checked and compiled as on the day of the products' build. */
const load = (folder: Folder): Promise<Loaded> =>
  oncePerRun(folder, async () => {
    const { checkSources } = await import('../../../tools/content/check.ts')
    const { inAllLanguages } = await import('../../support/fixture/all-languages.ts')
    const texts = folder === 'fixture' ? inAllLanguages() : readTexts(folder)
    const { compiled, languages, errors } = checkSources(texts, lastCheckIn(texts), BUILT_ON)
    if (!compiled) throw new Error(`${folder} has ${errors.length} errors: see npm run content.`)
    return { ...compiled, languages }
  })

const loaded: Readonly<Record<Folder, Loaded>> = {
  content: await load('content'),
  fixture: await load('fixture')
}

/** @returns the content that a product was built from. */
export const contentIn = (folder: Folder): Loaded => loaded[folder]

/** The real content. */
export const { content } = contentIn('content')
