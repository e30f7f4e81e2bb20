import { todayInUk } from '../../../content/check/days.ts'
import { type Compiled, check, readTexts } from '../../../content/check/load.ts'

/** The folders that the two products under test are built from. */
export type Folder = 'content' | 'tests/sample'

const load = (folder: Folder): Compiled => {
  const { compiled, faults } = check(readTexts(folder), todayInUk())
  if (!compiled) throw new Error(`${folder} has ${faults.length} faults: see npm run content.`)
  return compiled
}

const loaded = new Map<Folder, Compiled>()

/** @returns the words that a product was built with. */
export const contentIn = (folder: Folder): Compiled => {
  const known = loaded.get(folder) ?? load(folder)
  loaded.set(folder, known)
  return known
}

/** The real words. */
export const { content } = contentIn('content')
