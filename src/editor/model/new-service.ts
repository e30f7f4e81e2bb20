import { parse } from 'yaml'
import { freshUntil } from '../../../tools/content/freshness/dated-facts.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { localService } from '../../../tools/content/schema/force.ts'
import { blank, fieldKindOf } from '../../../tools/content/schema/kinds.ts'
import { serviceFile } from '../../../tools/content/schema/service.ts'
import { changed, fileNameFor, nationalFile } from '../../../tools/editorial/change.ts'
import type { OpenPlace } from './place-at.ts'
import { changeOf, type FileChanges } from './workspace.ts'

/**
 * A service of which only the name is known, held until somebody fills it in: the check lists what is
 * missing. It has blank fields for a number, hours and a website, as most services need them.
 */
const held = (schema: typeof serviceFile | typeof localService, name: string, today: string) => {
  const blankOf = (part: Parameters<typeof fieldKindOf>[0]) => blank(fieldKindOf(part), today) as object
  const { phone, website } = schema.shape
  const value = {
    ...blankOf(schema),
    phone: { ...blankOf(phone), hours: { open: '', confirmed: false } },
    website: blankOf(website),
    name,
    status: 'held',
    // Nobody has rung it yet.
    checked: { on: today, how: 'published' },
    reviewBy: freshUntil(today)
  }
  const inOrder = Object.entries({ ...schema.shape, ...value })
  return Object.fromEntries(inOrder.filter(([field]) => field in value))
}

/** @param today a day in the UK, as `2026-11-24`. @returns the text of a national service. */
export const newServiceText = (name: string, today: string): string =>
  nationalFile(held(serviceFile, name, today))

/**
 * Adds a local service to a force, at the end of its list.
 * @param force its id.
 * @returns the edit, and the position of the new service.
 * @throws if the file cannot be read.
 */
export const newLocalService = (
  texts: Texts,
  force: string,
  name: string,
  today: string
): { readonly changes: FileChanges; readonly place: OpenPlace } => {
  const file = `forces/${force}.yaml`
  const text = texts.get(file) ?? ''
  const at = ((parse(text) as Readonly<Record<string, unknown>>).localServices as readonly unknown[]).length
  const value = { ...held(localService, name, today), id: fileNameFor(name) }
  return {
    changes: changeOf(file, changed(text, { insertIn: ['localServices'], at, value })),
    place: { file, path: ['localServices', at] }
  }
}
