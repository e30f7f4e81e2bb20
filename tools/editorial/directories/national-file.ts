import { changed } from '../change.ts'

/** @returns a name for a file, or an id, from the name of what it holds: lower-case letters, digits and hyphens. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')

const HEADER = '# yaml-language-server: $schema=../editor/service.schema.json\n'

/** @returns the text of a file in `services/` that holds these fields. */
export const nationalFile = (fields: object): string =>
  changed(`${HEADER}{}\n`, ...Object.entries(fields).map(([name, value]) => ({ set: [name], value })))
