import type { CamelCasedPropertiesDeep } from 'type-fest'
import type { Content, NeedWords, OfficerAction, Service, Tip } from '../content.ts'
import type { Need } from '../vocabulary.ts'
import type { ServiceSource, Sources } from './sources.ts'

const camel = (key: string) => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const camelKeys = <T>(value: T): CamelCasedPropertiesDeep<T> => {
  if (Array.isArray(value)) return value.map(camelKeys) as CamelCasedPropertiesDeep<T>
  if (value === null || typeof value !== 'object') return value as CamelCasedPropertiesDeep<T>
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [camel(key), camelKeys(inner)])
  ) as CamelCasedPropertiesDeep<T>
}

const compileTip = (tip: Sources['tips.yaml']['value']['tips'][number]): Tip => {
  const { guidanceLine: _, ...rest } = camelKeys(tip)
  return rest
}

const compileAction = (
  action: Sources['officer-actions.yaml']['value']['actions'][number]
): OfficerAction => {
  const { sources: _, ...rest } = camelKeys(action)
  return rest
}

const compileService = (id: string, { value }: ServiceSource): Service => {
  const {
    status: _1,
    guidanceLines: _2,
    differences: _3,
    sources: _4,
    reviewBy: _5,
    ...rest
  } = camelKeys(value)
  return { id, ...rest }
}

/** The guidance's own services are always shown; any other on hold is not. */
const isShown = ({ value }: ServiceSource) => value.status !== 'hold' || value['guidance-lines'] !== undefined

/**
 * Turns checked sources into what rules and screens read.
 * @param sources that have no fault: nothing is checked again here.
 */
export const compile = (sources: Sources): Content => ({
  beforeYouStart: camelKeys(sources['before-you-start.yaml'].value),
  questions: camelKeys(sources['questions.yaml'].value),
  needs: Object.fromEntries(
    sources['needs.yaml'].value.needs.map(({ id, ...words }): [Need, NeedWords] => [id, words])
  ) as Record<Need, NeedWords>,
  tips: sources['tips.yaml'].value.tips.map(compileTip),
  actions: sources['officer-actions.yaml'].value.actions.map(compileAction),
  services: [...sources.services]
    .filter(([, service]) => isShown(service))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, service]) => compileService(id, service)),
  screens: camelKeys(sources['screens.yaml'].value)
})
