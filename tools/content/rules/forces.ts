import { nearest } from '../nearest.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

const alsoIn = rule(['forces', 'everyForce'], ({ forces, everyForce }) =>
  [...forces].flatMap(([id, { yaml, value }]) =>
    value['local-services'].flatMap((local, at) =>
      (local['also-in'] ?? []).flatMap((other, index, others) => {
        const path = ['local-services', at, 'also-in', index]
        if (isRecoveryValue(other)) return []
        if (other === id)
          return yaml.error(path, `"${other}" is the force of this file.`, 'Name the other forces alone.')
        if (others.indexOf(other) < index)
          return yaml.error(path, `"${other}" is named twice.`, 'Name each force once.')
        return everyForce.has(other)
          ? []
          : yaml.error(
              path,
              `"${other}" is no force that is known here.`,
              `Perhaps "${nearest(other, [...everyForce.keys()])}". Use the name of a file in forces/.`
            )
      })
    )
  )
)

/** One id, one service: screens, sheets and reports name it by that. */
const idsUsedOnce = rule(['serviceEntries'], ({ serviceEntries }) => {
  const seen = new Set<string>()
  return serviceEntries.flatMap(({ id, yaml }) => {
    const isKnown = seen.has(id) && !isRecoveryValue(id)
    seen.add(id)
    return isKnown
      ? yaml.error(['id'], `The id "${id}" is used twice.`, 'Give this one an id of its own.')
      : []
  })
})

const someForce = rule(['screens.yaml', 'everyForce'], ({ 'screens.yaml': { yaml }, everyForce }) =>
  everyForce.size > 0
    ? []
    : [yaml.error([], 'There is no force.', 'Add a file to forces/; content/README.md says how.')]
)

export const forceRules = [alsoIn, idsUsedOnce, someForce]
