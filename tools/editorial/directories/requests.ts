import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { hasParts, type Sources, type Texts } from '../../content/parse/sources.ts'
import { type Comparison, compareDirectory, importDirectory } from './compare.ts'
import { readDirectory, servicesAsCsv, servicesAsJson } from './directory-file.ts'
import { exportedServices } from './fields.ts'

/** A directory, and where to import it. */
export interface ImportRequest {
  /** A file, or pasted text. */
  readonly directory: Uint8Array | string
  /** The name of the file, or another name for the source. */
  readonly from: string
  readonly under: { readonly force: string } | { readonly nation: (typeof NATIONS)[number] }
}

/** Why a directory cannot be imported. */
interface Problem {
  readonly problem: string
}

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns how importing each row of a directory would change the content.
 */
export const previewDirectory = (
  sources: Partial<Sources>,
  { directory, from, under }: ImportRequest,
  today: string
): Problem | { readonly rows: readonly Comparison[] } => {
  const isRead = hasParts(sources, ['serviceEntries', 'forces', 'do-not-use.yaml'])
  const force = 'force' in under ? sources.forces?.get(under.force)?.value : undefined
  if (!isRead || ('force' in under && !force))
    return { problem: 'A file of the content cannot be read: correct it first.' }
  const read = readDirectory(directory, today)
  if ('problem' in read) return read
  const rows = compareDirectory(read.rows, sources.serviceEntries, {
    force: 'force' in under ? under.force : undefined,
    nations: 'nation' in under ? [under.nation] : (force?.nations ?? []),
    area: force?.name.replace(/ (?:Police|Constabulary)$/, '') ?? '',
    from,
    today,
    doNotUse: sources['do-not-use.yaml'].value
  })
  return { rows }
}

/**
 * @param chosen the rows to import, by their names in messages. Only new rows and permitted changes are imported.
 * @returns the files that change, or why nothing was imported.
 */
export const importRows = (
  texts: Texts,
  sources: Partial<Sources>,
  asked: ImportRequest,
  chosen: readonly string[],
  today: string
): Problem | { readonly texts: Texts } => {
  const preview = previewDirectory(sources, asked, today)
  if ('problem' in preview) return preview
  try {
    return {
      texts: importDirectory(
        texts,
        preview.rows.filter(({ at }) => chosen.includes(at))
      )
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** @returns the services that may be exported, in both formats. */
export const exportDirectory = ({ serviceEntries = [] }: Partial<Sources>) => {
  const services = exportedServices(serviceEntries)
  return { count: services.length, csv: servicesAsCsv(services), json: servicesAsJson(services) }
}
