import type { Content } from '../content/content.ts'
import { type Need, SUPPORT_CHOICES } from '../content/vocabulary.ts'
import { type RaisedNeed, WHO_NEEDS } from './needs.ts'

/** Needs that only lead to others: each goes without saying once one of the others is raised. */
const GENERAL: Readonly<Partial<Record<Need, readonly Need[]>>> = {
  'no-safe-place': ['nowhere-safe-tonight'],
  'afraid-of-someone': Object.values(WHO_NEEDS).filter(need => need !== 'afraid-of-someone'),
  'help-or-support': SUPPORT_CHOICES
}

/** The most needs that are named: they take one line. */
const NAMED = 2

export interface ReasonsInPublic {
  /** May be read by a controller or a camera. */
  readonly named: readonly Need[]
  /** How many others there are. */
  readonly others: number
}

/** @param raised the most pressing first. */
export const reasonsInPublic = (raised: readonly RaisedNeed[], words: Content['needs']): ReasonsInPublic => {
  const needs = raised.map(({ need }) => need)
  const told = needs.filter(
    need => need !== 'everyone' && !GENERAL[need]?.some(other => needs.includes(other))
  )
  const named = told.filter(need => words[need].plainInPublic).slice(0, NAMED)
  return { named, others: told.length - named.length }
}
