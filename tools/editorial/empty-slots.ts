import type { Need } from '../../machines/content/vocabulary.ts'
import type { Diagnostic } from '../content/diagnostic.ts'
import { isShown, linesOf } from '../content/parse/services.ts'
import type { Sources } from '../content/parse/sources.ts'

/** Each slot, what it is, and the need of a local service that fills it too. */
const SLOTS = [
  ['liaison', 'an officer or desk for sex workers', undefined],
  ['interpreter', 'a way to an interpreter', undefined],
  ['housing-tonight', 'a number for a bed tonight', 'nowhere-safe-tonight'],
  ['sexual-assault', 'a number after a sexual assault', 'hurt-or-assaulted'],
  ['drugs', 'a drug and alcohol service', 'drugs-or-alcohol']
] as const satisfies readonly (readonly [slot: string, what: string, need: Need | undefined])[]

/** The needs that local services with a number serve in the area of a force. */
const needsMetIn = (id: string, serviceEntries: Sources['serviceEntries']): ReadonlySet<Need> =>
  new Set(
    serviceEntries
      .filter(
        service =>
          (service.force === id ||
            ('also-in' in service.value && service.value['also-in']?.includes(id) === true)) &&
          isShown(service) &&
          linesOf(service).length > 0
      )
      .flatMap(({ value }) => value.needs)
  )

/** @returns an error for each slot that a force has not filled, with who must do what. */
export const emptySlots = ({
  serviceEntries,
  forces
}: Pick<Sources, 'serviceEntries' | 'forces'>): readonly Diagnostic[] =>
  [...forces].flatMap(([id, { yaml, value }]) => {
    const met = needsMetIn(id, serviceEntries)
    return SLOTS.filter(
      ([slot, , need]) => value.slots?.[slot] === undefined && !(need !== undefined && met.has(need))
    ).map(([slot, what]) =>
      yaml.error(
        ['slots'],
        `${value.name} has not said where to find ${what}.`,
        `Editor of ${value.name}: Write it below "slots:", as "${slot}:".`
      )
    )
  })
