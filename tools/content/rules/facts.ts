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
            'Write it as it is dialled in the UK, like "0800 555 111".'
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
          '"out-of-hours-phone" needs a "phone" beside it.',
          'If this is the only number, call it "phone".'
        )
      : []
  )
)

const chatNeedsASite = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    value.webchat && !value.website
      ? yaml.error(['webchat'], '"webchat" needs a "website".', 'Add the website with the chat.')
      : []
  )
)

/** The fields of a service that are prose. */
const PROSE = ['for', 'how-to-reach', 'cost', 'on-bill', 'tells-police', 'caution', 'note'] as const

/** Nobody checks a number inside a text: it is not on the ring-round sheet. */
const numbersInSentences = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    PROSE.flatMap(field => {
      const number = /(?<![\d])0\d(?: ?\d){7,}/.exec(value[field] ?? '')?.[0]
      return number === undefined
        ? []
        : yaml.error(
            [field],
            `${number} is inside a text, where nobody checks it.`,
            'Move it to "phone", "out-of-hours-phone" or "text", or remove it.'
          )
    })
  )
)

export const factRules = [ukNumbers, reachable, outOfHours, chatNeedsASite, numbersInSentences]
