import { buildDay } from '../../../content/check/days.ts'
import { type Compiled, check, readTexts } from '../../../content/check/load.ts'

const load = (): Compiled => {
  const { compiled, faults } = check(readTexts('content'), buildDay())
  if (!compiled) throw new Error(`The content has ${faults.length} faults: see npm run content.`)
  return compiled
}

/** The words that the product under test was built with. */
export const { content, packs } = load()
