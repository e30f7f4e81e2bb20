import { written } from '../splice/written.ts'

/** @returns a name for a file, or an id, from the name of what it holds: lower-case letters, digits and hyphens. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')

const HEADER = '# yaml-language-server: $schema=../editor/service.schema.json\n'

/** @returns the text of a file in `services/` that holds these fields. */
export const nationalFile = (fields: object): string => {
  const [text = ''] = written(fields, { inBrackets: false, indent: 0, lineEnd: '\n' })
  return `${HEADER}${text}\n`
}
