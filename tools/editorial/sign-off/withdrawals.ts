import type { DayNumber, Mark, Service, SignedSection } from '../../../machines/content/content.ts'
import { isGrave, NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { ANYWHERE, worksSomewhereIn } from '../../../machines/outcome/area.ts'
import { isShut, mayHaveRow } from '../../../machines/outcome/contacts.ts'
import { plainMonday } from '../../../machines/training/outcomes/coverage.ts'
import { areaIn, type Revision } from '../../../machines/training/outcomes/revision.ts'
import { compile, compilePacks } from '../../content/compile/compile.ts'
import { dayNumber, isoDay } from '../../content/days.ts'
import type { Diagnostic } from '../../content/diagnostic.ts'
import { type ServiceEntry, serviceEntriesIn } from '../../content/parse/services.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { sealOf } from '../../content/sign-off/seal.ts'
import type { Section } from '../../content/sign-off/sections.ts'

/*
 * A wrong number must be off phones within the hour, and two signatures take days. So a release that only takes away
 * needs one: what is left was signed by both roles. What is withdrawn stays written in its file, marked, so that
 * without its marks the file has the hash that both signed.
 */

/** How many services may be withdrawn with one signature at a time, and for how many days. */
const SERVICES_AT_MOST = 5
const DAYS_WITH_ONE = 14

const isWithdrawn = ({ withdrawn }: ServiceEntry): boolean => withdrawn.length > 0

/** @returns the services of a section of which something is withdrawn. */
export const withdrawnIn = ({ serviceEntries }: Sources, section: string): readonly ServiceEntry[] =>
  serviceEntries.filter(one => isWithdrawn(one) && one.yaml.file === `${section}.yaml`)

const withoutMarks = (holds: unknown): unknown =>
  JSON.parse(JSON.stringify(holds, (key, value) => (key === 'withdrawn' ? undefined : value)))

/** @returns the hash of a section before anything was withdrawn from it; nothing if nothing is. */
export const sealBefore = (sources: Sources, { id, holds }: Section): string | undefined =>
  withdrawnIn(sources, id).length > 0 ? sealOf(id, withoutMarks(holds())) : undefined

/** @returns the posts that withdrew something from a section. They do not sign it for the others. */
export const withdrawnBy = (sources: Sources, section: string): readonly string[] =>
  withdrawnIn(sources, section).flatMap(({ withdrawn }) => withdrawn.map(({ by }) => by))

/**
 * @returns the signatures of a section. Where one role signed it as it is, and did not withdraw anything itself, the
 * other's signature of what it was before holds on for a while.
 */
export const heldOn = (sources: Sources, section: Section, marks: readonly Mark[]): readonly Mark[] => {
  const by = withdrawnBy(sources, section.id)
  const isSigned = marks.some(({ binds, reference }) => binds && !by.includes(reference))
  const before = isSigned ? sealBefore(sources, section) : undefined
  if (before === undefined) return marks
  const days = withdrawnIn(sources, section.id).flatMap(({ withdrawn }) => withdrawn.map(({ on }) => on))
  const holdsUntil = Math.min(...days.map(dayNumber)) + DAYS_WITH_ONE
  return marks.map(mark => (mark.hash === before ? { ...mark, holdsUntil } : mark))
}

/** @returns how many services are withdrawn with one signature, whenever that was. */
export const countHeldOn = (
  sources: Sources,
  sections: readonly Pick<SignedSection, 'id' | 'marks'>[]
): number =>
  sections
    .filter(({ marks }) => marks.some(({ holdsUntil }) => holdsUntil !== undefined))
    .flatMap(({ id }) => withdrawnIn(sources, id)).length

/**
 * @param holdsUntil of a signature of what a section was before something was withdrawn.
 * @param count as `countHeldOn` returns it.
 * @returns why it no longer holds on; nothing while it does.
 */
export const whyNotHeldOn = (
  section: string,
  holdsUntil: DayNumber,
  today: string,
  count: number
): string | undefined => {
  if (dayNumber(today) > holdsUntil)
    return `Something in "${section}" was withdrawn with one signature, and the other was due on ${isoDay(holdsUntil)}.`
  return count > SERVICES_AT_MOST
    ? `${count} services are withdrawn with one signature; ${SERVICES_AT_MOST} may be, "${section}" among them.`
    : undefined
}

/** The half hours of a week. */
const PARTS = Array.from({ length: 7 * 48 }, (_, part) => part)

/** @returns the services that may have a row for a need in an area, as phones have them or as written. */
const servicesFor = (
  need: Need,
  { content, packs }: Revision,
  force: string | undefined
): readonly Service[] => {
  const area = areaIn({ content, packs }, force) ?? ANYWHERE
  return [...area.localServices, ...content.services].filter(
    one => one.needs.includes(need) && mayHaveRow(one) && worksSomewhereIn(one, area)
  )
}

const revisionOf = (sources: Sources, today: string): Revision => ({
  content: compile(sources, today),
  packs: compilePacks(sources)
})

/**
 * What is withdrawn may leave nobody in grave need without a line that may answer, at any half hour of a week, in any
 * force. That each nation keeps three rows, and somebody who is sure to answer, is checked of any content.
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
