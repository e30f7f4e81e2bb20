import { isReached } from '../parse/services.ts'
import { inEachService } from './rule.ts'

const reachable = inEachService(service =>
  isReached(service.value) || service.withdrawn.length > 0
    ? []
    : service.yaml.error(
        ['phone'],
        'Nothing says how to reach this service.',
        'Add "phone", "text", "website" or "howToReach".'
      )
)

const outOfHours = inEachService(({ yaml, value, withdrawn }) =>
  value.outOfHoursPhone && !value.phone && withdrawn.length === 0
    ? yaml.error(
        ['outOfHoursPhone'],
        '"outOfHoursPhone" needs a "phone" beside it.',
        'If this is the only number, call it "phone".'
      )
    : []
)

const chatNeedsASite = inEachService(({ yaml, value }) =>
  value.webchat && !value.website
    ? yaml.error(['webchat'], '"webchat" needs a "website".', 'Add the website with the chat.')
    : []
)

export const factRules = [reachable, outOfHours, chatNeedsASite]
