import { check, readTexts, todayInUk } from '../../../content/check/load.ts'
import type { Content } from '../../../content/content.ts'

const load = (): Content => {
  const { content, faults } = check(readTexts('content'), todayInUk())
  if (!content) throw new Error(`The content has ${faults.length} faults: see npm run content.`)
  return content
}

/** The words that the product under test was built with. */
export const content = load()
