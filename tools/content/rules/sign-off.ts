import { ROLES } from '../../../machines/content/vocabulary.ts'
import type { Finding } from '../diagnostic.ts'
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
  ) => readonly [keyof Entry, ...Finding] | false
) =>
  RECORDS.flatMap(record => {
    const { yaml, value } = sources[record]
    return value.signed.flatMap((entry, index) => {
      const found = !isRecoveryValue(entry.section) && checkEntry(entry, index, value.signed)
      return found ? yaml.error(['signed', index, found[0]], found[1], found[2]) : []
    })
  })

const knownSections = rule([...RECORDS, ...SECTIONED], sources => {
  const ids = [...sectionsOf(sources).map(({ id }) => id), FLOW]
  // A signature of a section that was removed does not count, but is kept, as others from before an edit are.
  return checkEntries(sources, ({ section, hash }) => {
    if (ids.includes(section) || isSealFor(section, hash)) return false
    const fix = `Did you mean "${nearest(section, ids)}"? If its file was removed, remove this entry.`
    return ['section', `There is no section "${section}".`, fix]
  })
})

const idOf = ({ section, hash, reference, on }: Entry) => [section, hash, reference, on].join(' ')

const once = rule(RECORDS, sources =>
  checkEntries(sources, (entry, index, all) => {
    const isRepeated = all.findIndex(other => idOf(other) === idOf(entry)) < index
    return isRepeated && ['section', `"${entry.section}" is signed twice.`, 'Remove one of the two.']
  })
)

const whole = rule(RECORDS, sources =>
  checkEntries(sources, ({ section, hash }) => {
    const fix = 'Copy the whole entry from the record that training makes.'
    const isWhole = isRecoveryValue(hash) || isSealFor(section, hash)
    return !isWhole && ['hash', `This is not a hash of "${section}".`, fix]
  })
)

const inItsFile = rule(RECORDS, sources =>
  RECORDS.flatMap(record => {
    const { yaml, value } = sources[record]
    const { role } = value
    const fix = 'Move its entries into the file of that role.'
    return role === undefined || record === `sign-off/${role}.yaml`
      ? []
      : yaml.error(['role'], `This is what the ${role} has signed.`, fix)
  })
)

export const signOffRules = [knownSections, once, whole, inItsFile]
