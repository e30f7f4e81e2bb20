import { channelSourcesOf, type ServiceEntry } from '../../../tools/content/parse/services.ts'
import type { Sources, Texts } from '../../../tools/content/parse/sources.ts'
import { titleOf } from '../model/names.ts'
import type { Item } from './messages.ts'

const numberOf = ({ value }: ServiceEntry): string | undefined =>
  value.phone?.number ?? value.text?.number ?? value.outOfHoursPhone?.number

const todoOf = (service: ServiceEntry, today: string): readonly string[] => {
  const channels = channelSourcesOf(service).map(({ source }) => source)
  const { value } = service
  return [
    ...(value.reviewBy < today ? ['Check it again'] : []),
    ...(channels.some(one => 'confirmed' in one && !one.confirmed) ? ['Number not confirmed'] : []),
    ...(channels.some(({ hours }) => !hours.confirmed) ? ['Hours not confirmed'] : []),
    ...(value.website?.confirmed === false ? ['Website not confirmed'] : []),
    ...(value.status === 'held' ? ['Held, not shown'] : []),
    ...(service.withdrawn.length > 0 ? ['Withdrawn'] : [])
  ]
}

const serviceItem = (service: ServiceEntry, today: string): Item => {
  const { path, yaml, value, force } = service
  return {
    file: yaml.file,
    path: force === undefined ? undefined : path,
    title: value.name,
    number: numberOf(service),
    todo: todoOf(service, today)
  }
}

/** @returns everything that a person may look for by name. A file that cannot be read is listed by its own name. */
export const itemsOf = (texts: Texts, sources: Partial<Sources>, today: string): readonly Item[] => {
  const named: readonly Item[] = [
    ...(sources['tips.yaml']?.value.tips ?? []).map(({ say }, index) => ({
      file: 'tips.yaml',
      path: ['tips', index],
      title: say,
      todo: []
    })),
    ...(sources['officer-actions.yaml']?.value.actions ?? []).map((action, index) => ({
      file: 'officer-actions.yaml',
      path: ['actions', index],
      title: action.line,
      todo: action.reviewBy < today ? ['Check it again'] : []
    })),
    ...(sources.serviceEntries ?? []).map(service => serviceItem(service, today)),
    ...[...(sources.forces ?? [])].map(([id, { value }]) => ({
      file: `forces/${id}.yaml`,
      title: value.name,
      todo: value.localServices.length === 0 ? ['No local service'] : []
    })),
    ...[...(sources.drills ?? [])].map(([id, { value }]) => ({
      file: `drills/${id}.yaml`,
      title: value.name,
      todo: []
    })),
    ...[...(sources.languages ?? [])].map(([tag, { value }]) => ({
      file: `languages/${tag}.yaml`,
      title: `${value.english} (${value.name})`,
      todo: value.review.status === 'draft' ? ['Draft'] : []
    }))
  ]
  const known = new Set(named.map(({ file }) => file))
  const others = [...texts.keys()].filter(file => !known.has(file)).sort()
  return [...named, ...others.map(file => ({ file, title: titleOf(file, texts.get(file)), todo: [] }))]
}
