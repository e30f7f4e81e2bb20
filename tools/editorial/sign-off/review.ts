import type { DayNumber } from '../../../machines/content/content.ts'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import {
  lastApprovalDay as approvedOnOf,
  isApproved,
  type Mark,
  markOf,
  type SignedSection,
  signOffStatusOf
} from '../../../machines/training/sign-off/sign-off.ts'
import { dayNumber, todayInUk } from '../../content/days.ts'
import type { Diagnostic } from '../../content/diagnostic.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { sealOf } from '../../content/sign-off/seal.ts'
import { FLOW, type Section, sectionsOf } from '../../content/sign-off/sections.ts'
import { flowContent } from './flow.ts'
import { ONE_IS_ENOUGH, sealBefore, withdrawnIn, withGrace } from './withdrawals.ts'

export const allSections = (sources: Sources): readonly Section[] => [
  ...sectionsOf(sources),
  { id: FLOW, group: 'words', forces: [], holds: flowContent }
]

const recordOf = (sources: Sources, role: Role) => sources[`sign-off/${role}.yaml`]

/** @returns a role's signatures of a section, the latest first; of one day, the last in the file first. */
const signedBy = (sources: Sources, role: Role, { id }: Section) =>
  recordOf(sources, role)
    .value.signed.filter(({ section }) => section === id)
    .reverse()
    .sort((a, b) => b.on.localeCompare(a.on, 'en'))

/**
 * A record keeps signatures from before an edit. After a later signature, undoing the edit does not make an
 * old one count again: what is withdrawn would come back unsigned.
 * @returns for each role the signature of the present content, or from before a withdrawal, or its latest.
 */
const marksOf = (sources: Sources, section: Section, seal: () => string): readonly Mark[] =>
  ROLES.flatMap(role => {
    const all = signedBy(sources, role, section)
    const isOvertaken = (held: string, day: string) =>
      all[0]?.hash !== held ||
      ROLES.some(other => signedBy(sources, other, section).some(({ hash, on }) => hash !== held && on > day))
    const signed = (hash: string | undefined) => all.find(one => one.hash === hash)
    const best = all.length > 1 ? (signed(seal()) ?? signed(sealBefore(sources, section))) : undefined
    return [best ?? all[0] ?? []].flat().map(({ hash, reference, on, oneDevice: isOneDevice }) => ({
      ...{ role, hash, reference, on: dayNumber(on), binds: hash === seal() && !isOvertaken(hash, on) },
      ...(isOneDevice ? { isOneDevice } : {})
    }))
  })

/** @returns every section with its signatures, and whether they are still valid. */
export const reviewOf = (sources: Sources, today = todayInUk()) => {
  const reviewed = allSections(sources).map(section => {
    let hash: string | undefined
    /** The hash of its present content, computed at the first call. */
    const seal = () => {
      hash ??= sealOf(section.id, section.holds())
      return hash
    }
    return { ...section, seal, marks: marksOf(sources, section, seal) }
  })
  return withGrace(sources, reviewed, today)
}
type Reviewed = ReturnType<typeof reviewOf>[number]

/** Whether an edition needs a section: that of one force needs what its phones show, and no drills. */
const isIn =
  (force: string | undefined) =>
  ({ forces, group }: Section): boolean =>
    force === undefined || (group !== 'drills' && (forces.length === 0 || forces.includes(force)))

/** @returns every section of an edition: its content, its hash, and who signed it. */
export const signOffOf = (sources: Sources, force?: string): readonly SignedSection[] =>
  reviewOf(sources)
    .filter(isIn(force))
    .map(({ holds, seal, ...section }) => ({ ...section, holds: holds(), hash: seal() }))

/**
 * @returns the number of valid signatures of each section, by name. Unsigned sections are not hashed, as hashing all
 * takes seconds.
 */
export const heldSignatures = (
  sources: Sources
): ReadonlyMap<string, { readonly name: string; readonly count: number }> =>
  new Map(
    reviewOf(sources).map(({ id, name = id, marks }) => [
      id,
      { name, count: marks.filter(({ binds }) => binds).length }
    ])
  )

/**
 * Drills do not count, as they reach no phone.
 * @param force the only force of an edition.
 * @returns the day of the last signature, if both roles have signed every section.
 */
export const approvedOn = (sources: Sources, force?: string): DayNumber | undefined =>
  approvedOnOf(reviewOf(sources).filter(section => section.group !== 'drills' && isIn(force)(section)))

/** @returns the sections that both roles have signed, where a record says that it was in one window. */
export const signedOnOneDevice = (sources: Sources, force?: string): readonly string[] =>
  reviewOf(sources)
    .filter(isIn(force))
    .filter(section => isApproved(section) && section.marks.some(({ isOneDevice }) => isOneDevice))
    .map(({ id }) => id)

const WHO: Readonly<Record<Role, string>> = {
  'fact-checker': 'Fact-checker',
  'practice-lead': 'Practice lead'
}

const errorOf = (sources: Sources, section: Reviewed, role: Role, today: string): readonly Diagnostic[] => {
  const { yaml, value } = recordOf(sources, role)
  const hash = markOf(section, role)?.hash
  const index = value.signed.findIndex(one => one.section === section.id && one.hash === hash)
  const entry = value.signed[index]
  const sign = `${WHO[role]}: look at it in training, under Sign-off, and open the record that it saves in the content editor, under Bring together.`
  if (!entry) return [yaml.error(['signed'], `"${section.id}" is not signed.`, sign)]
  const day =
    entry.on > today ? yaml.error(['signed', index, 'on'], `${entry.on} is in the future.`, sign) : []
  if (signOffStatusOf(section, role) !== 'voided') return [day].flat()
  if (markOf(section, role)?.isInGrace) return []
  const rule = withdrawnIn(sources, section.id).length > 0 ? ` ${ONE_IS_ENOUGH}` : ''
  const message = `"${section.id}" was changed after it was signed on ${entry.on}.${rule}`
  return [yaml.error(['signed', index, 'hash'], message, sign)]
}

/**
 * The signatures that are missing for a release.
 * @param today a day in the UK, as `2026-11-24`.
 * @param force the only force of an edition, if it is a force's own.
 * @returns each section that a role has not signed as it is, with who must do what.
 */
export const signOffErrors = (sources: Sources, today: string, force?: string): readonly Diagnostic[] =>
  reviewOf(sources, today)
    .filter(isIn(force))
    .flatMap(section => ROLES.flatMap(role => errorOf(sources, section, role, today)))
