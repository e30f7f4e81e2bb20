import type { Content } from '../content/content.ts'
import { WHO_NEEDS } from '../content/ids.ts'
import { BED, type Need, SUPPORT_CHOICES } from '../content/vocabulary.ts'
import type { RaisedNeed } from './needs.ts'

/** General needs with their more specific ones. A general need is left out if a more specific one is raised. */
const MORE_SPECIFIC: Readonly<Partial<Record<Need, readonly Need[]>>> = {
  'no-safe-place': [BED],
  'afraid-of-someone': Object.values(WHO_NEEDS).filter(need => need !== 'afraid-of-someone'),
  'help-or-support': SUPPORT_CHOICES
}

/** At most this many needs are named, so that they fit on one line. */
const MAX_NAMED = 2

interface ReasonsInPublic {
  /** The needs that are named on the screen, where a controller or a camera may read them. */
  readonly named: readonly Need[]
  /** The number of other needs, which are not named. */
  readonly others: number
}

/** @param raised the needs, the most pressing first. @returns which of them may be named in public. */
export const reasonsInPublic = (raised: readonly RaisedNeed[], words: Content['needs']): ReasonsInPublic => {
  const needs = raised.map(({ need }) => need)
  const told = needs.filter(
    need => need !== 'everyone' && !MORE_SPECIFIC[need]?.some(other => needs.includes(other))
  )
  const named = told.filter(need => words[need].plainInPublic).slice(0, MAX_NAMED)
  return { named, others: told.length - named.length }
}
