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

/** Checks each entry of both records. */
const checkEntries = (
  sources: Pick<Sources, (typeof RECORDS)[number]>,
  checkEntry: (
    entry: Entry,
    index: number,
    all: readonly Entry[]
  ) => readonly [field: keyof Entry, ...string[]] | undefined
): readonly Diagnostic[] =>
  RECORDS.flatMap(record => {
    const { yaml, value } = sources[record]
    return value.signed.flatMap((entry, index) => {
      const [field, message = '', fix = ''] =
        (!isRecoveryValue(entry.section) && checkEntry(entry, index, value.signed)) || []
      return field === undefined ? [] : yaml.error(['signed', index, field], message, fix)
    })
  })

const knownSections = rule([...RECORDS, ...SECTIONED], sources => {
  const ids = [...sectionsOf(sources).map(({ id }) => id), FLOW]
  // What was signed and has been removed since does not count, and is kept as other signatures of before an edit.
  return checkEntries(sources, ({ section, hash }) =>
    ids.includes(section) || isSealFor(section, hash)
      ? undefined
      : [
          'section',
          `There is no section "${section}".`,
          `Did you mean "${nearest(section, ids)}"? If its file was removed, remove this entry.`
        ]
  )
})

const idOf = ({ section, hash, reference, on }: Entry) => [section, hash, reference, on].join(' ')

const once = rule(RECORDS, sources =>
  checkEntries(sources, (entry, index, all) =>
    all.findIndex(other => idOf(other) === idOf(entry)) < index
      ? ['section', `"${entry.section}" is signed twice.`, 'Remove one of the two.']
      : undefined
  )
)

const whole = rule(RECORDS, sources =>
  checkEntries(sources, ({ section, hash }) =>
    isRecoveryValue(hash) || isSealFor(section, hash)
      ? undefined
      : [
          'hash',
          `This is not a hash of "${section}".`,
          'Copy the whole entry from the record that training makes.'
        ]
  )
)

const inItsFile = rule(RECORDS, sources =>
  RECORDS.flatMap(record => {
    const { yaml, value } = sources[record]
    return value.role === undefined || record === `sign-off/${value.role}.yaml`
      ? []
      : yaml.error(
          ['role'],
          `This is what the ${value.role} has signed.`,
          'Move its entries into the file of that role.'
        )
  })
)

export const signOffRules = [knownSections, once, whole, inItsFile]
