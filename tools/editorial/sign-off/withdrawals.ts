import type { DayNumber, Service } from '../../../machines/content/content.ts'
import { isGrave, NEEDS, type Need, ROLES } from '../../../machines/content/vocabulary.ts'
import { worksSomewhereIn } from '../../../machines/outcome/area.ts'
import { isShut, mayHaveRow } from '../../../machines/outcome/contacts.ts'
import { plainMonday } from '../../../machines/training/coverage.ts'
import { areaIn, type Revision } from '../../../machines/training/outcomes/revision.ts'
import type { Mark } from '../../../machines/training/sign-off/sign-off.ts'
import { compile, compilePacks } from '../../content/compile/compile.ts'
import { dayNumber } from '../../content/days.ts'
import type { Diagnostic } from '../../content/diagnostic.ts'
import { type ServiceEntry, serviceEntriesIn } from '../../content/parse/services.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { sealOf } from '../../content/sign-off/seal.ts'
import type { Section } from '../../content/sign-off/sections.ts'
import { fileNameFor } from '../change.ts'

/*
 * A wrong number must be off phones within the hour, and two signatures take days. So a release that only
 * removes something needs one: both roles have signed the rest. What is withdrawn stays in its file with a
 * mark, so that without the marks the file has the hash that both signed.
 */

/** How many services may be withdrawn with one signature at a time, and for how many days. */
const SERVICES_AT_MOST = 5
const DAYS_WITH_ONE = 14

const isWithdrawn = ({ withdrawn }: ServiceEntry): boolean => withdrawn.length > 0

/** @returns the services of a section of which something is withdrawn. */
export const withdrawnIn = ({ serviceEntries }: Sources, section: string): readonly ServiceEntry[] =>
  serviceEntries.filter(one => isWithdrawn(one) && one.yaml.file === `${section}.yaml`)

/** @returns the hash of a section with only those marks that the bits of a number select. */
const sealWith = ({ id, holds }: Section, marks: number): string => {
  let mark = 0
  const kept = JSON.stringify(holds(), (key, value) =>
    key === 'withdrawn' && (marks & (1 << mark++)) === 0 ? undefined : value
  )
  return sealOf(id, JSON.parse(kept))
}

/** @returns the hash of a section before anything was withdrawn from it; nothing if nothing is. */
export const sealBefore = (sources: Sources, section: Section): string | undefined =>
  withdrawnIn(sources, section.id).length > 0 ? sealWith(section, 0) : undefined

/** Whether a post, however it is spelt, withdrew something from a section. It does not sign it for the others. */
export const isWithdrawnBy = (sources: Sources, section: string, post: string): boolean =>
  withdrawnIn(sources, section)
    .flatMap(({ withdrawn }) => withdrawn)
    .some(({ by }) => fileNameFor(by) === fileNameFor(post))

/** When one signature is enough, for people who wonder why a release is refused. */
export const ONE_IS_ENOUGH = `Something in it is withdrawn: one signature is enough for ${DAYS_WITH_ONE} days, for ${SERVICES_AT_MOST} services at a time, and not of who withdrew it.`

type Marked = Section & { readonly marks: readonly Mark[] }

/** Whether one role signed a section as it is, not long after something was withdrawn from it by another post. */
const isSignedOnce = (sources: Sources, { id, marks }: Marked, today: string): boolean => {
  const days = withdrawnIn(sources, id).flatMap(({ withdrawn }) => withdrawn.map(({ on }) => dayNumber(on)))
  return (
    marks.some(({ binds, reference }) => binds && !isWithdrawnBy(sources, id, reference)) &&
    days.every(day => dayNumber(today) <= day + DAYS_WITH_ONE)
  )
}

/** The most marks of which every combination is tried. */
const MARKS_AT_MOST = 10

/**
 * Whether a section still has all marks that it had whenever somebody signed it since a day. If one was
 * removed, something is back on phones that only one role has signed.
 */
const hasItsMarks = (sources: Sources, section: Section, day: DayNumber): boolean => {
  const marks = withdrawnIn(sources, section.id).flatMap(({ withdrawn }) => withdrawn).length
  // All of them, none, and then each choice: what was signed is nearly always one of the first two.
  const choices = [-1, ...Array(2 ** Math.min(marks, MARKS_AT_MOST)).keys()]
  return ROLES.flatMap(role => sources[`sign-off/${role}.yaml`].value.signed)
    .filter(one => one.section === section.id && dayNumber(one.on) >= day)
    .every(({ hash }) => choices.some(choice => sealWith(section, choice) === hash))
}

/**
 * Lets the other role's signature from before a withdrawal count for a time of grace.
 * @param today a day in the UK, as `2026-11-24`.
 * @returns the sections with these marked; unchanged if too many services are withdrawn with one signature.
 */
export const withGrace = <Section extends Marked>(
  sources: Sources,
  sections: readonly Section[],
  today: string
): readonly Section[] => {
  const inGrace = sections.flatMap(section => {
    const before = isSignedOnce(sources, section, today) ? sealBefore(sources, section) : undefined
    const marks = section.marks.map(mark =>
      mark.hash === before && hasItsMarks(sources, section, mark.on) ? { ...mark, isInGrace: true } : mark
    )
    return marks.some(({ isInGrace }) => isInGrace) ? [[section.id, marks] as const] : []
  })
  if (inGrace.flatMap(([id]) => withdrawnIn(sources, id)).length > SERVICES_AT_MOST) return sections
  const byId = new Map(inGrace)
  return sections.map(section => ({ ...section, marks: byId.get(section.id) ?? section.marks }))
}

/** The half hours of a week. */
const PARTS = Array.from({ length: 7 * 48 }, (_, part) => part)

/** @returns the services that may have a row for a need in an area, as phones have them or as written. */
const servicesFor = (
  need: Need,
  { content, packs }: Revision,
  force: string | undefined
): readonly Service[] => {
  const area = areaIn({ content, packs }, force)
  return [...area.localServices, ...content.services].filter(
    one => one.needs.includes(need) && mayHaveRow(one) && worksSomewhereIn(one, area)
  )
}

const revisionOf = (sources: Sources, today: string): Revision => ({
  content: compile(sources, today),
  packs: compilePacks(sources)
})

/**
 * A withdrawal must leave everybody in grave need a line that may answer, at any half hour, in any force.
 * Other rules check that each nation keeps three rows, and somebody who is sure to answer.
 * @param today a day in the UK, as `2026-11-24`.
 * @returns an error for each force in which it does, at the first service that is withdrawn.
 */
export const withdrawalErrors = (sources: Sources, today: string): readonly Diagnostic[] => {
  const withdrawn = sources.serviceEntries.filter(isWithdrawn)
  const [first] = withdrawn
  if (!first) return []
  const needs = NEEDS.filter(
    need => isGrave(need) && withdrawn.some(({ value }) => value.needs.includes(need))
  )
  const after = revisionOf(sources, today)
  const before = revisionOf({ ...sources, serviceEntries: serviceEntriesIn(sources, 'as written') }, today)
  const { calendar } = after.content
  const monday = plainMonday(calendar, dayNumber(today))
  const isShutIn = (service: Service, part: number) =>
    isShut(service, { day: monday + Math.floor(part / 48), minute: (part % 48) * 30 }, calendar)
  const partsShut = new Map<Service, ReadonlySet<number>>()
  const shutIn = (service: Service): ReadonlySet<number> => {
    const parts = partsShut.get(service) ?? new Set(PARTS.filter(part => isShutIn(service, part)))
    partsShut.set(service, parts)
    return parts
  }
  const unmet = (need: Need, revision: Revision, force: string | undefined) => {
    const shut = servicesFor(need, revision, force).map(shutIn)
    return PARTS.filter(part => shut.every(parts => parts.has(part))).length
  }
  return [undefined, ...sources.forces.keys()].flatMap(force => {
    const missing = needs.filter(need => unmet(need, after, force) > unmet(need, before, force))
    const where = force === undefined ? 'where no force is chosen' : `in ${force}`
    return missing.length === 0
      ? []
      : first.yaml.error(
          [],
          `What is withdrawn leaves nobody for ${missing.join(', ')} at some hour ${where}.`,
          'National editor: Put a line back, or add another that answers then.'
        )
  })
}
