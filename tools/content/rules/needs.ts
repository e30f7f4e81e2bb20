import { rule } from './rule.ts'

const unreached = (kind: string) =>
  [
    `No answers reach this ${kind}: it names no need.`,
    'Name at least one need; "everyone" means every conversation.'
  ] as const

const tips = rule(['tips.yaml'], ({ 'tips.yaml': { yaml, value } }) =>
  value.tips.flatMap((tip, at) =>
    tip.needs.length > 0 ? [] : yaml.error(['tips', at, 'needs'], ...unreached('tip'))
  )
)

const actions = rule(['officer-actions.yaml'], ({ 'officer-actions.yaml': { yaml, value } }) =>
  value.actions.flatMap((action, at) =>
    action.needs.length > 0 ? [] : yaml.error(['actions', at, 'needs'], ...unreached('officer action'))
  )
)

const contacts = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    value.needs.length > 0 ? [] : yaml.error(['needs'], ...unreached('contact'))
  )
)

const everyNeedMet = rule(
  ['needs.yaml', 'everyService'],
  ({ 'needs.yaml': { yaml, value }, everyService }) => {
    const serviceEntries = [...everyService.values()].filter(service => service.value.status !== 'held')
    const met = new Set(serviceEntries.flatMap(service => service.value.needs))
    return value.needs.flatMap((need, at) =>
      met.has(need.id)
        ? []
        : yaml.error(
            ['needs', at, 'id'],
            `No contact fits the need "${need.id}".`,
            `Add "${need.id}" to the needs of a service that is not held.`
          )
    )
  }
)

const bestForIsANeed = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ yaml, value }) =>
    value['best-for'].flatMap((need, at) =>
      value.needs.includes(need)
        ? []
        : yaml.error(
            ['best-for', at],
            `"${need}" is in best-for but not in needs.`,
            `Add "${need}" to needs, or remove it here.`
          )
    )
  )
)

export const needRules = [tips, actions, contacts, everyNeedMet, bestForIsANeed]
