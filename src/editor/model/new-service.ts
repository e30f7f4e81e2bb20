import { serviceFile } from '../../../tools/content/schema/service.ts'
import { nationalFile } from '../../../tools/editorial/directories/national-file.ts'
import { blank, fieldKindOf } from './schema-fields.ts'

/**
 * @param today a day in the UK, as `2026-11-24`.
 * @returns the text of a service of which nothing but the name is known: held, until somebody fills it in. The check lists what is missing.
 */
export const newServiceText = (name: string, today: string): string =>
  nationalFile({ ...(blank(fieldKindOf(serviceFile), today) as object), name, status: 'held' })
