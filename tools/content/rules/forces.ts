import type { Finding } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { forcesOf, hasBed, localsByForce } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { isCostly, isUkNumber } from '../phone-number.ts'
import { usedTwice } from './ids.ts'
import { costsMore, notUk } from './numbers.ts'
import { rule } from './rule.ts'

/** @returns the error for a force that has no file, and the fix. */
export const noForce = (id: string, forces: Sources['everyForce']): Finding => [
  `There is no force "${id}".`,
  `Did you mean "${nearest(id, [...forces.keys()])}"? Use the name of a file in forces/.`
]

const alsoIn = rule(['serviceEntries', 'everyForce'], ({ serviceEntries, everyForce }) =>
  serviceEntries.flatMap(service => {
    const [own, ...others] = forcesOf(service)
    return others.flatMap((other, index) => {
      const [path, { error }] = [['alsoIn', index], service.yaml]
      if (isRecoveryValue(other)) return []
      if (other === own)
        return error(path, `"${other}" is the force of this file.`, 'List only other forces.')
      if (others.indexOf(other) < index)
        return error(path, `"${other}" is listed twice.`, 'List each force once.')
      return everyForce.has(other) ? [] : error(path, ...noForce(other, everyForce))
    })
  })
)

const slotNumbers = rule(['forces'], ({ forces }) =>
  [...forces.values()].flatMap(({ yaml, value }) =>
    Object.entries(value.slots ?? {}).flatMap(([slot, filled]) => {
      const path = ['slots', slot, 'number']
      if (filled?.number === undefined || isRecoveryValue(filled.number)) return []
      if (isCostly(filled.number)) return yaml.error(path, ...costsMore(filled.number))
      return isUkNumber(filled.number) ? [] : yaml.error(path, ...notUk(filled.number))
    })
  )
)

/** Screens, sheets and reports name a service by its id. */
const idsUsedOnce = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries
    .filter(({ id }, index) => !isRecoveryValue(id) && serviceEntries.findIndex(one => one.id === id) < index)
    .map(({ id, yaml }) => yaml.error(['id'], ...usedTwice(id)))
)

const someForce = rule(['screens.yaml', 'everyForce'], ({ 'screens.yaml': { yaml }, everyForce }) =>
  everyForce.size > 0 ? [] : [yaml.error([], 'There is no force.', 'Add a file to forces/.')]
)

/** Until a place is chosen, the row for a bed is that of the largest place. */
const councilsInOrder = rule(['forces', 'serviceEntries'], ({ forces, serviceEntries }) => {
  const locals = localsByForce({ serviceEntries })
  return [...forces].flatMap(([force, { yaml, value }]) => {
    const here = locals.get(force) ?? []
    const beds = here.filter(hasBed).map(({ id }) => id)
    const { largestFirst = [] } = value.councils ?? {}
    const missing = beds.filter(id => !largestFirst.includes(id))
    const known = here.map(({ id }) => id)
    const path = ['councils', 'largestFirst']
    const message = `Nobody has said how large the place of ${missing.join(', ')} is.`
    const fix =
      'Write each council that can be rung for a bed below "councils: largestFirst:", that for most people first.'
    const strange = largestFirst.flatMap((id, index) => {
      const [unknown, meant] = [
        `There is no local service "${id}" here.`,
        `Did you mean "${nearest(id, known)}"?`
      ]
      return known.includes(id) || isRecoveryValue(id) ? [] : yaml.error([...path, index], unknown, meant)
    })
    return beds.length > 1 && missing.length > 0
      ? [yaml.error(value.councils ? path : [], message, fix), ...strange]
      : strange
  })
})

export const forceRules = [councilsInOrder, alsoIn, slotNumbers, idsUsedOnce, someForce]
