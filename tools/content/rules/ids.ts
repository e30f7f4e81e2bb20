import { GRAVE_NEEDS, IMPLIED_NEEDS, SHELTER, WHO_NEEDS } from '../../../machines/content/ids.ts'
import { CHOICES, NEAR_NOW, NEEDS, SEVERAL_QUESTIONS } from '../../../machines/content/vocabulary.ts'
import type { Finding } from '../diagnostic.ts'
import { orMakeAnew } from '../parse/parse.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { rule } from './rule.ts'

type Entries = readonly { readonly id: string }[]

/** @returns the error for an id that something else has, and the fix. */
export const usedTwice = (id: string): Finding => [
  `The id "${id}" is used twice.`,
  'Give this one an id of its own.'
]

const duplicates = (yaml: YamlFile, path: Path, items: Entries) =>
  items.flatMap(({ id }, index) =>
    items.findIndex(item => item.id === id) < index && !isRecoveryValue(id)
      ? yaml.error([...path, index, 'id'], ...usedTwice(id))
      : []
  )

/** Checks that a list has exactly one entry for each of these ids. */
const closedList = (yaml: YamlFile, path: Path, items: Entries, required: readonly string[]) => [
  ...required
    .filter(id => !items.some(item => item.id === id))
    .map(id => {
      const fix = orMakeAnew(yaml, `Add an entry with "id: ${id}".`)
      return yaml.error(path, `"${id}" is missing from this list.`, fix)
    }),
  ...duplicates(yaml, path, items)
]

const PUT_BACK = 'Put it back. One need alone is the shelter, and one choice alone leads to danger.'

/** What the rules know about an entry is compiled into the app. */
const unlikeBuilt = (yaml: YamlFile, path: Path) =>
  yaml.error(path, 'This differs from what the app was built with.', orMakeAnew(yaml, PUT_BACK))

const tips = rule(['tips.yaml'], ({ 'tips.yaml': { yaml, value } }) => duplicates(yaml, ['tips'], value.tips))

const actions = rule(['officer-actions.yaml'], ({ 'officer-actions.yaml': { yaml, value } }) =>
  duplicates(yaml, ['actions'], value.actions)
)

const choices = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) => {
  const errors = SEVERAL_QUESTIONS.flatMap(question =>
    closedList(yaml, [question, 'choices'], value[question].choices, CHOICES[question])
  )
  if (errors.length > 0) return errors
  return value.who.choices.flatMap(({ id, need, leadsToDanger = false }, at) =>
    isRecoveryValue(need) || (need === WHO_NEEDS[id] && leadsToDanger === (id === NEAR_NOW))
      ? []
      : unlikeBuilt(yaml, ['who', 'choices', at, 'need'])
  )
})

const workplaces = rule(['screens.yaml'], ({ 'screens.yaml': { yaml, value } }) =>
  closedList(yaml, ['workplaces'], value.workplaces, CHOICES.workplaces)
)

/** A choice of `supportNeeds` raises the need of its name. */
const NEEDS_AND_CHOICES = [...new Set([...NEEDS, ...CHOICES.supportNeeds])]
const BUILT = { grave: GRAVE_NEEDS, implied: IMPLIED_NEEDS, shelter: [SHELTER] } as const
const FLAGS = Object.keys(BUILT) as (keyof typeof BUILT)[]

const needs = rule(['needs.yaml'], ({ 'needs.yaml': { yaml, value } }) => {
  const errors = closedList(yaml, ['needs'], value.needs, NEEDS_AND_CHOICES)
  if (errors.length > 0) return errors
  const index = value.needs.findIndex((need, position) => need.id !== NEEDS[position])
  if (index === -1)
    return value.needs.flatMap(({ id, is = [] }, at) =>
      FLAGS.every(flag => is.includes(flag) === BUILT[flag].some(one => one === id))
        ? []
        : unlikeBuilt(yaml, ['needs', at, 'id'])
    )
  const fix = orMakeAnew(yaml, `Put "${NEEDS[index]}" here: needs are in order of urgency.`)
  return [yaml.error(['needs', index, 'id'], `"${value.needs[index]?.id}" is out of order.`, fix)]
})

const namedServices = rule(['screens.yaml', 'everyService'], sources => {
  const { yaml, value } = sources['screens.yaml']
  const named: readonly [Path, string][] = [
    [['danger', 'service'], value.danger.service],
    ...value.broken.services.map((id, index): [Path, string] => [['broken', 'services', index], id])
  ]
  const fix = 'Use the name of a file in services/ that has one.'
  return named
    .filter(([, id]) => !isRecoveryValue(id) && !sources.everyService.get(id)?.value.phone)
    .map(([path, id]) => yaml.error(path, `There is no service "${id}" with a phone.`, fix))
})

/** The danger screen rings this service, so it may not be withdrawn. */
const dangerStays = rule(['screens.yaml', 'serviceEntries'], ({ 'screens.yaml': screens, serviceEntries }) =>
  serviceEntries
    .filter(({ id, force }) => !force && id === screens.value.danger.service)
    .flatMap(({ yaml, value: { name }, withdrawn }) =>
      withdrawn.map(({ path }) =>
        yaml.error(path, `${name} cannot be withdrawn: who is in danger rings it.`, 'Remove "withdrawn".')
      )
    )
)

export const idRules = [tips, actions, choices, workplaces, needs, namedServices, dangerStays]
