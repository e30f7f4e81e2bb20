import { serviceFile } from '../../../tools/content/schema/service.ts'
import { written } from '../../../tools/editorial/splice/written.ts'
import { blank, fieldKindOf } from './schema-fields.ts'

const HEADER = '# yaml-language-server: $schema=../editor/service.schema.json\n'

/**
 * @param today a day in the UK, as `2026-11-24`.
 * @returns the text of a service of which nothing but the name is known: held, until somebody fills it in. The check lists what is missing.
 */
export const newServiceText = (name: string, today: string): string => {
  const value = { ...(blank(fieldKindOf(serviceFile), today) as object), name, status: 'held' }
  const [text = ''] = written(value, { inBrackets: false, indent: 0, lineEnd: '\n' })
  return `${HEADER}${text}\n`
}
