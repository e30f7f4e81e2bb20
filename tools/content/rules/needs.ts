import type { Finding } from '../diagnostic.ts'
import { within, type YamlFile } from '../parse/yaml-file.ts'
import { inEachNeed, inEachService, rule } from './rule.ts'

const withoutNeed = (kind: string): Finding => [
  `This ${kind} is never shown: it has no need.`,
  'Add at least one need; "everyone" means every conversation.'
]

/** Something with needs, and those of them that it fits best. Paths start at it. */
interface Fitting {
  readonly yaml: YamlFile
  readonly value: { readonly needs: readonly string[]; readonly bestFor?: readonly string[] | undefined }
}

const neverShown = (kind: string, { yaml, value }: Fitting) =>
  value.needs.length > 0 ? [] : [yaml.error(['needs'], ...withoutNeed(kind))]

const bestIsANeed = ({ yaml, value: { needs, bestFor = [] } }: Fitting) =>
  bestFor.flatMap((need, index) => {
    const finding = [
      `"${need}" is in bestFor but not in needs.`,
      `Add "${need}" to needs, or remove it here.`
    ] as const
    return needs.includes(need) ? [] : yaml.error(['bestFor', index], ...finding)
  })

const tips = rule(['tips.yaml'], ({ 'tips.yaml': { yaml, value } }) =>
  value.tips
    .map((tip, index) => ({ yaml: within(yaml, ['tips', index], tip), value: tip }))
    .flatMap(tip => (tip.value.needs.length > 0 ? bestIsANeed(tip) : neverShown('tip', tip)))
)

/** An action that every outcome offers under "If:" does not have to have a need, and is named there in a few words. */
const actions = rule(['officer-actions.yaml'], ({ 'officer-actions.yaml': { yaml, value } }) =>
  value.actions.flatMap((action, index) => {
    const fix = 'Add "ifShort" below it: one to three words, such as "under 18".'
    if (action.if !== undefined && action.ifShort === undefined)
      return yaml.error(['actions', index, 'if'], 'This case has no name for the line of cases.', fix)
    return action.needs.length > 0 || action.if !== undefined
      ? []
      : yaml.error(['actions', index, 'needs'], ...withoutNeed('officer action'))
  })
)

const contacts = inEachService(service => [...neverShown('contact', service), ...bestIsANeed(service)])

const everyNeedMet = inEachNeed(
  ['everyService', 'serviceEntries'],
  ({ id }, { serviceEntries }) =>
    !serviceEntries.some(
      ({ force, value }) => !force && value.status !== 'held' && value.needs.includes(id)
    ) && [`No service meets the need "${id}".`, `Add "${id}" to the needs of a service that is not held.`]
)

const everyNeedHasATip = inEachNeed(
  ['tips.yaml'],
  ({ id, is }, { 'tips.yaml': { value } }) =>
    !(is?.includes('without-tip') || value.tips.some(tip => tip.needs.includes(id))) && [
      `No tip is for "${id}".`,
      `Add "${id}" to the needs of each tip of tips.yaml that fits, and to notFor where one would sound like blame; where none fits, add "is: [without-tip]" here.`
    ],
  'warning'
)

export const needRules = [tips, actions, contacts, everyNeedMet, everyNeedHasATip]
