import type { Content } from '../../../../machines/content/content.ts'
import type { Need } from '../../../../machines/content/vocabulary.ts'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'

/** Needs that only lead to others: each goes without saying once one of the others is raised. */
const GENERAL: Readonly<Partial<Record<Need, readonly Need[]>>> = {
  'no-safe-place': ['nowhere-safe-tonight'],
  'afraid-of-someone': [
    'danger-now',
    'exploitation',
    'domestic-abuse',
    'stalking',
    'police-or-authority',
    'afraid-of-client'
  ],
  'help-or-support': [
    'hurt-or-assaulted',
    'report-crime',
    'pass-on-information',
    'mental-health',
    'sexual-health',
    'drugs-or-alcohol',
    'housing',
    'immigration-or-legal',
    'talk',
    'leaving',
    'money',
    'peer-advice',
    'something-else'
  ]
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
