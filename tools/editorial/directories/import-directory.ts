import { channelSourcesOf, type ServiceEntry } from '../../content/parse/services.ts'
import type { Sources, Texts } from '../../content/parse/sources.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFields } from '../../content/schema/service.ts'
import { type Change, changed } from '../change.ts'
import { shownProblem } from './cell-reader.ts'
import type { Comparison } from './compare.ts'
import type { RowEntry } from './entry.ts'
import type { ImportOptions } from './fields.ts'
import { seenOf } from './lines.ts'
import { fileNameFor, nationalFile } from './national-file.ts'

type Known = Pick<Sources, 'forces' | 'serviceEntries'>

const MOST_OF_ID = 40

/** @returns an id made from a name, without digits that might be read as a number to ring. */
const idFrom = (name: string): string => {
  const id = fileNameFor(name).slice(0, MOST_OF_ID)
  return (shownProblem(id) === undefined ? id : fileNameFor(id.replace(/\d+/g, ''))) || 'service'
}

/** @returns an unused id: the one from the directory, or one made from the name. */
const freeId = ({ id, value }: RowEntry, taken: Set<string>): string => {
  const own = /^[a-z][a-z0-9-]*$/.test(id) && id === idFrom(id) ? id : idFrom(value.shortName)
  let free = own
  for (let count = 2; taken.has(free); count++) free = `${own}-${count}`
  taken.add(free)
  return free
}

/** Only the facts: somebody may have edited the words. Hours that the directory does not know stay as they are. */
const changesOf = (
  { value }: RowEntry,
  { path, force, value: ours }: ServiceEntry,
  from: string
): readonly Change[] => {
  const order = Object.keys(force === undefined ? serviceFields : localService.shape)
  const channels = Object.fromEntries(
    channelSourcesOf({ value }).map(({ channel, source }) => {
      const hours = source.hours.open === undefined ? ours[channel]?.hours : undefined
      return [channel, hours ? { ...source, hours } : source]
    })
  )
  const fields = {
    ...channels,
    ...(value.website ? { website: value.website } : {}),
    sources: [...value.sources, ...ours.sources.filter(({ title }) => !title.includes(from))],
    checked: value.checked,
    ...(value.seen ? { seen: { ...ours.seen, ...seenOf(channels) } } : {}),
    reviewBy: value.reviewBy
  }
  return Object.entries(fields).map(([name, value]) => ({ set: [...path, name], value, order }))
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
  for (const { entry, of } of chosen) {
    if (!entry || !of) continue
    const { file } = of.yaml
    const changes = changesOf(entry, of, options.from)
    now.set(file, changed(now.get(file) ?? texts.get(file) ?? '', ...changes))
  }
  const taken = new Set(known.serviceEntries.map(({ id }) => id))
  const entries = chosen.flatMap(({ entry, of }) =>
    entry && !of ? [{ id: freeId(entry, taken), value: entry.value }] : []
  )
  if (options.force === undefined) {
    for (const { id, value } of entries) now.set(`services/${id}.yaml`, nationalFile(value))
  } else if (entries.length > 0) {
    const file = `forces/${options.force}.yaml`
    const at = known.forces.get(options.force)?.value.localServices?.length ?? 0
    const added = entries.map(({ id, value }, index) => ({
      insertIn: ['localServices'],
      at: at + index,
      value: { id, ...value }
    }))
    now.set(file, changed(now.get(file) ?? texts.get(file) ?? '', ...added))
  }
  return now
}
