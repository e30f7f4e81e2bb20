import type { ServiceEntry } from '../../content/parse/services.ts'
import type { Sources, Texts } from '../../content/parse/sources.ts'
import type { Path } from '../../content/parse/yaml-file.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFields } from '../../content/schema/service.ts'
import { changed, withEntries } from '../splice/change.ts'
import type { Change } from '../splice/value.ts'
import type { Comparison } from './compare.ts'
import type { RowEntry } from './entry.ts'
import { fileNameFor } from './file-name.ts'
import type { ImportOptions } from './import-options.ts'
import { type ReadChannels, seenOf } from './lines.ts'
import { nationalFile } from './national-file.ts'
import { shownProblem } from './words.ts'

type Known = Pick<Sources, 'forces' | 'serviceEntries'>
type Changed = Extract<Comparison, { readonly kind: 'changed' }>

const MOST_OF_ID = 40

/** @returns an id made from a name, without digits that might be read as a number to ring. */
const idFrom = (name: string): string => {
  const id = fileNameFor(name).slice(0, MOST_OF_ID)
  return (shownProblem(id) === undefined ? id : fileNameFor(id.replace(/\d+/g, ''))) || 'service'
}

/** @returns an unused id: the one from the directory, or one made from the name. */
const freeId = ({ id, value }: RowEntry, taken: Set<string>): string => {
  const own = /^[a-z][a-z0-9-]*$/.test(id) && id === idFrom(id) ? id : idFrom(value['short-name'])
  let free = own
  for (let count = 2; taken.has(free); count++) free = `${own}-${count}`
  taken.add(free)
  return free
}

/** Hours that the directory does not know stay as they are. */
const merged = (channels: ReadChannels, { value }: ServiceEntry): ReadChannels =>
  Object.fromEntries(
    Object.entries(channels).map(
      ([channel, line]: readonly [string, ReadChannels[keyof ReadChannels] & object]) => {
        const hours = value[channel as keyof ReadChannels]?.hours
        return [channel, 'words' in line.hours && hours ? { ...line, hours } : line]
      }
    )
  )

const pathOf = ({ force, id }: ServiceEntry, { forces }: Known): Path =>
  force === undefined
    ? []
    : [
        'local-services',
        (forces.get(force)?.value['local-services'] ?? []).findIndex(local => local.id === id)
      ]

/** Only the facts: somebody may have edited the words. */
const changesOf = ({ entry, service }: Changed, known: Known, { from }: ImportOptions): readonly Change[] => {
  const start = pathOf(service, known)
  const channels = merged(entry.channels, service)
  const { website, sources, checked } = entry.value
  const order = Object.keys(service.force === undefined ? serviceFields : localService.shape)
  const fields = {
    ...channels,
    ...(website ? { website } : {}),
    sources: [...sources, ...service.value.sources.filter(({ title }) => !title.includes(from))],
    checked,
    ...(Object.keys(channels).length > 0 ? { seen: { ...service.value.seen, ...seenOf(channels) } } : {}),
    'review-by': entry.value['review-by']
  }
  return Object.entries(fields).map(([name, value]) => ({ set: [...start, name], value, order }))
}

/**
 * Imports new services from a directory, and changes the facts of entries that are held and not confirmed.
 * @param chosen the rows to import, of those that `compareDirectory` found; everything else stays the same.
 * @returns the new text of each file that changes. Nothing else in it is touched.
 * @throws if a file has a form in which this cannot be written.
 */
export const importDirectory = (
  texts: Texts,
  known: Known,
  chosen: readonly Comparison[],
  options: ImportOptions
): Texts => {
  const now = new Map<string, string>()
  for (const one of chosen) {
    if (one.kind !== 'changed') continue
    const { file } = one.service.yaml
    now.set(file, changesOf(one, known, options).reduce(changed, now.get(file) ?? texts.get(file) ?? ''))
  }
  const taken = new Set(known.serviceEntries.map(({ id }) => id))
  const entries = chosen.flatMap(one =>
    one.kind === 'new' ? [{ id: freeId(one.entry, taken), value: one.entry.value }] : []
  )
  if (options.force === undefined) {
    for (const { id, value } of entries) now.set(`services/${id}.yaml`, nationalFile(value))
  } else if (entries.length > 0) {
    const file = `forces/${options.force}.yaml`
    const locals = entries.map(({ id, value }) => ({ id, ...value }))
    now.set(file, withEntries(now.get(file) ?? texts.get(file) ?? '', ['local-services'], locals))
  }
  return now
}
