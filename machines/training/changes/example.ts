import type { Need } from '../../content/vocabulary.ts'
import { LINES } from '../../content/vocabulary.ts'
import { type Availability, availabilityOf } from '../../hours/availability.ts'
import type { Moment } from '../../hours/london.ts'
import { builtOn, type Revision, servicesIn } from '../outcomes/revision.ts'
import type { Compared, Where } from './settings.ts'

/** One line of a list on a phone. */
export interface ExampleRow {
  readonly id: string
  /** Of a contact that can be rung or texted. */
  readonly number?: string | undefined
  /** Of a contact, at the moment of the example. */
  readonly availability?: Availability
}

/** What one phone shows before and after, for the same answers at the same place and time. */
export interface ChangeExample {
  readonly needs: readonly Need[]
  readonly where: Where
  readonly before: readonly ExampleRow[]
  readonly after: readonly ExampleRow[]
}

const rowsIn = (
  revision: Revision,
  ids: readonly string[],
  moment: Moment | undefined
): readonly ExampleRow[] => {
  const services = new Map(servicesIn(revision).map(service => [service.id, service]))
  return ids.map(id => {
    const service = moment && services.get(id)
    if (!service) return { id }
    return {
      id,
      number: LINES.flatMap(line => service[line]?.number ?? [])[0],
      availability: availabilityOf(service, moment, revision.content.calendar)
    }
  })
}

/** @returns the rows of a list before and after, with the numbers of that time. */
export const exampleOf = (
  { before, after, from }: Compared,
  needs: readonly Need[],
  where: Where,
  [was, is]: readonly [readonly string[], readonly string[]]
): ChangeExample => ({
  needs,
  where,
  before: rowsIn(builtOn(before, from), was, where.moment),
  after: rowsIn(builtOn(after, from), is, where.moment)
})
