import { isRecoveryValue } from '../parse/recovery.ts'
import { linesOf } from '../parse/services.ts'
import { isUkNumber } from '../phone-number.ts'
import { bannedNumbersFinder } from './do-not-use.ts'
import { rule } from './rule.ts'

const ukNumbers = rule(
  ['serviceEntries', 'do-not-use.yaml'],
  ({ serviceEntries, 'do-not-use.yaml': doNotUse }) => {
    const bannedIn = bannedNumbersFinder(doNotUse.value.numbers)
    return serviceEntries.flatMap(service =>
      linesOf(service)
        .filter(
          ({ line: { number } }) =>
            !isRecoveryValue(number) && !isUkNumber(number) && bannedIn(number).length === 0
        )
        .map(({ channel, line: { number } }) =>
          service.yaml.error(
            [channel, 'number'],
            `${number} is not a UK number.`,
            'Write it as it is dialled here, like "0800 555 111".'
          )
        )
    )
  }
)

const reachable = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(service =>
    linesOf(service).length > 0 || service.value.website || service.value['how-to-reach']
      ? []
      : service.yaml.error(
          [],
          'Nothing says how to reach this service.',
          'Add phone, text, website or how-to-reach.'
        )
  )
)

const outOfHours = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    value['out-of-hours-phone'] && !value.phone
      ? yaml.error(
          ['out-of-hours-phone'],
          'A number for out of hours needs one for the hours.',
          'Call it "phone" if it is the only one.'
        )
      : []
  )
)

const chatNeedsASite = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    value.webchat && !value.website
      ? yaml.error(['webchat'], 'Nothing says where this chat is.', 'Add the website that it is on.')
      : []
  )
)

/** What is said of a service. */
const SAID = ['for', 'how-to-reach', 'cost', 'on-bill', 'tells-police', 'caution', 'note'] as const

/** A number in a sentence is checked by nobody, and stands on no sheet to ring by. */
const numbersInSentences = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    SAID.flatMap(field => {
      const number = /(?<![\d])0\d(?: ?\d){7,}/.exec(value[field] ?? '')?.[0]
      return number === undefined
        ? []
        : yaml.error(
            [field],
            `${number} stands in a sentence, where nobody checks it.`,
            'Make it a phone, out-of-hours-phone or text of its own, or take it out.'
          )
    })
  )
)

export const factRules = [ukNumbers, reachable, outOfHours, chatNeedsASite, numbersInSentences]
