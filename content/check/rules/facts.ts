import { isUkNumber } from '../phone-number.ts'
import { isStandIn } from '../salvage.ts'
import type { ServiceSource } from '../sources.ts'
import type { Path } from '../yaml-file.ts'
import { bannedIn } from './do-not-use.ts'
import { rule } from './rule.ts'

const numbersOf = ({ value }: ServiceSource): readonly (readonly [Path, string])[] =>
  (
    [
      [['phone', 'number'], value.phone?.number],
      [['phone', 'when-closed'], value.phone?.['when-closed']],
      [['text'], value.text]
    ] as const
  ).flatMap(([path, number]) => (number === undefined || isStandIn(number) ? [] : [[path, number] as const]))

const ukNumbers = rule(['services', 'do-not-use.yaml'], ({ services, 'do-not-use.yaml': doNotUse }) =>
  [...services.values()].flatMap(service =>
    numbersOf(service)
      .filter(([, number]) => !isUkNumber(number) && bannedIn(doNotUse.value.numbers, number).length === 0)
      .map(([path, number]) =>
        service.yaml.fault(
          path,
          `${number} is not a UK number.`,
          'Write it as it is dialled here, like "0800 555 111".'
        )
      )
  )
)

const reachable = rule(['services'], ({ services }) =>
  [...services.values()].flatMap(({ yaml, value }) =>
    value.phone || value.text || value.website || value['how-to-reach']
      ? []
      : yaml.fault([], 'Nothing says how to reach this service.', 'Add phone, text, website or how-to-reach.')
  )
)

export const factRules = [ukNumbers, reachable]
