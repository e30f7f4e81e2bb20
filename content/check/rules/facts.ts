import { linesOf } from '../offered.ts'
import { isUkNumber } from '../phone-number.ts'
import { isStandIn } from '../salvage.ts'
import { bannedIn } from './do-not-use.ts'
import { rule } from './rule.ts'

const ukNumbers = rule(['offered', 'do-not-use.yaml'], ({ offered, 'do-not-use.yaml': doNotUse }) =>
  offered.flatMap(service =>
    linesOf(service)
      .filter(
        ({ line: { number } }) =>
          !isStandIn(number) && !isUkNumber(number) && bannedIn(doNotUse.value.numbers, number).length === 0
      )
      .map(({ channel, line: { number } }) =>
        service.yaml.fault(
          [channel, 'number'],
          `${number} is not a UK number.`,
          'Write it as it is dialled here, like "0800 555 111".'
        )
      )
  )
)

const reachable = rule(['offered'], ({ offered }) =>
  offered.flatMap(service =>
    linesOf(service).length > 0 || service.value.website || service.value['how-to-reach']
      ? []
      : service.yaml.fault(
          [],
          'Nothing says how to reach this service.',
          'Add phone, text, website or how-to-reach.'
        )
  )
)

const outOfHours = rule(['offered'], ({ offered }) =>
  offered.flatMap(({ yaml, value }) =>
    value['out-of-hours-phone'] && !value.phone
      ? yaml.fault(
          ['out-of-hours-phone'],
          'A number for out of hours needs one for the hours.',
          'Call it "phone" if it is the only one.'
        )
      : []
  )
)

const chatNeedsASite = rule(['offered'], ({ offered }) =>
  offered.flatMap(({ yaml, value }) =>
    value.webchat && !value.website
      ? yaml.fault(['webchat'], 'Nothing says where this chat is.', 'Add the website that it is on.')
      : []
  )
)

export const factRules = [ukNumbers, reachable, outOfHours, chatNeedsASite]
