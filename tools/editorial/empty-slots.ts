import { type Need, SLOT_NEEDS, SLOTS, type Slot } from '../../machines/content/vocabulary.ts'
import type { Diagnostic } from '../content/diagnostic.ts'
import { forcesOf, isShown, linesOf } from '../content/parse/services.ts'
import type { Sources } from '../content/parse/sources.ts'

const WHAT: Readonly<Record<Slot, string>> = {
  liaison: 'an officer or desk for sex workers',
  interpreter: 'a way to an interpreter',
  'housing-tonight': 'a number for a bed tonight',
  'sexual-assault': 'a number after a sexual assault',
  drugs: 'a drug and alcohol service'
}

/** The needs that local services with a number serve in the area of a force. */
const needsMetIn = (id: string, serviceEntries: Sources['serviceEntries']): ReadonlySet<Need> =>
  new Set(
    serviceEntries
      .filter(service => forcesOf(service).includes(id) && isShown(service) && linesOf(service).length > 0)
      .flatMap(({ value }) => value.needs)
  )

/** @returns an error for each slot that a force has not filled, with who must do what. */
export const emptySlots = ({
  serviceEntries,
  forces
}: Pick<Sources, 'serviceEntries' | 'forces'>): readonly Diagnostic[] =>
  [...forces].flatMap(([id, { yaml, value }]) => {
    const met = needsMetIn(id, serviceEntries)
    const isFilled = (slot: Slot): boolean => {
      const need = SLOT_NEEDS[slot]
      return value.slots?.[slot] !== undefined || (need !== undefined && met.has(need))
    }
    return SLOTS.filter(slot => !isFilled(slot)).map(slot =>
      yaml.error(
        ['slots'],
        `${value.name} has not said where to find ${WHAT[slot]}.`,
        `Editor of ${value.name}: Write it below "slots:", as "${slot}:".`
      )
    )
  })
