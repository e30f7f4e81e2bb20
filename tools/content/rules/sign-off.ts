import { ROLES } from '../../../machines/content/vocabulary.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import { isSealFor } from '../sign-off/seal.ts'
import { FLOW, SECTIONED, sectionsOf } from '../sign-off/sections.ts'
import { rule } from './rule.ts'

const RECORDS = ROLES.map(role => `sign-off/${role}.yaml` as const)

type Entry = Sources[(typeof RECORDS)[number]]['value']['signed'][number]

/** Holds each entry of both records against a rule. */
const each = (
  sources: Pick<Sources, (typeof RECORDS)[number]>,
  hold: (
    entry: Entry,
    at: number,
    all: readonly Entry[]
  ) => readonly [field: keyof Entry, ...string[]] | undefined
): readonly Diagnostic[] =>
  RECORDS.flatMap(record => {
    const { yaml, value } = sources[record]
    return value.signed.flatMap((entry, at) => {
      const [field, message = '', fix = ''] =
        (!isRecoveryValue(entry.section) && hold(entry, at, value.signed)) || []
      return field === undefined ? [] : yaml.error(['signed', at, field], message, fix)
    })
  })

const knownSections = rule([...RECORDS, ...SECTIONED], sources => {
  const ids = [...sectionsOf(sources).map(({ id }) => id), FLOW]
  return each(sources, ({ section }) =>
    ids.includes(section)
      ? undefined
      : [
          'section',
          `"${section}" is no section that is known here.`,
          `Perhaps "${nearest(section, ids)}". If its file was taken out, remove this entry.`
        ]
  )
})

const once = rule(RECORDS, sources =>
  each(sources, ({ section }, at, all) =>
    all.findIndex(other => other.section === section) < at
      ? ['section', `"${section}" is signed twice.`, 'Keep the entry with the latest day.']
      : undefined
  )
)

const whole = rule(RECORDS, sources =>
  each(sources, ({ section, hash }) =>
    isRecoveryValue(hash) || isSealFor(section, hash)
      ? undefined
      : [
          'hash',
          `This hash was never made for "${section}".`,
          'Copy the entry whole from the record that training makes.'
        ]
  )
)

export const signOffRules = [knownSections, once, whole]
