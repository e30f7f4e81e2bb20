import { written } from '../splice/written.ts'

const HEADER = '# yaml-language-server: $schema=../editor/service.schema.json\n'

/** @returns the text of a file in `services/` that holds these fields. */
export const nationalFile = (fields: object): string => {
  const [text = ''] = written(fields, { inBrackets: false, indent: 0, lineEnd: '\n' })
  return `${HEADER}${text}\n`
}
