import type { Checked, Compiled } from '../../../tools/content/check.ts'
import { oncePerRun } from './once-per-run.ts'

/** The source of each of the two products under test. */
export type Folder = 'content' | 'fixture'

export type Loaded = Compiled & Pick<Checked, 'languages'>

const load = (folder: Folder): Promise<Loaded> =>
  oncePerRun(folder, async () => (await import('./load-content.ts')).loadContent(folder))

const loaded: Readonly<Record<Folder, Loaded>> = {
  content: await load('content'),
  fixture: await load('fixture')
}

/** @returns the content that a product was built from. */
export const contentIn = (folder: Folder): Loaded => loaded[folder]

/** The real content. */
export const { content } = contentIn('content')
