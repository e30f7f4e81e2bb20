import type { Checked, Compiled } from '../../../tools/content/check.ts'
import { oncePerRun } from './once-per-run.ts'

/** What the two products under test are built from. */
export type Folder = 'content' | 'fixture'

export type Loaded = Compiled & Pick<Checked, 'languages'>

const load = (folder: Folder): Promise<Loaded> =>
  oncePerRun(folder, async () => (await import('./load-content.ts')).loadContent(folder))

const loaded: Readonly<Record<Folder, Loaded>> = {
  content: await load('content'),
  fixture: await load('fixture')
}

/** @returns the words that a product was built with. */
export const contentIn = (folder: Folder): Loaded => loaded[folder]

/** The real words. */
export const { content } = contentIn('content')
