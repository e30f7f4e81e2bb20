import { schemaOf } from './files.ts'
import { type Field, fieldKindOf, says, schemaAt } from './kinds.ts'

/** A mark for a list of fields: their file, the path to them, and a file whose fields are left out. */
const LIST = /(<!-- fields:(\S+?)((?: \w+)*)(?:, not:(\S+))? -->\n)[^<]*(?=<!--end-->)/g

const fieldsAt = (file: string, path: readonly string[]): readonly Field[] => {
  const schema = schemaOf(file)
  const within = schema && schemaAt(schema, path)
  const of = within && fieldKindOf(within)
  if (of?.kind !== 'fields') throw new Error(`There are no fields at ${[file, ...path].join(' ')}.`)
  return of.fields
}

/** @returns the first sentence without its full stop; all of it if it says what each choice means. */
const inShort = (description: string) =>
  (description.startsWith('`') ? description : description.replace(/(?<=[^.])\. [A-Z[`].*$/s, '')).replace(
    /\.$/,
    ''
  )

const lineOf = ({ name, description, isOptional, of }: Field): string =>
  `- \`${name}\`${isOptional ? '?' : ''}${says(of) && ` (${says(of)})`}: ${inShort(description)}.\n`

/**
 * @param guide content/README.md, with marks where it lists fields.
 * @returns the guide with these lists made from the schemas.
 * @throws if there are no fields at the path of a mark.
 */
export const withFieldLists = (guide: string): string =>
  guide.replace(LIST, (_, mark: string, file: string, path: string, other?: string) => {
    const known = other === undefined ? [] : fieldsAt(other, []).map(({ name }) => name)
    const own = fieldsAt(file, path.split(' ').filter(Boolean)).filter(({ name }) => !known.includes(name))
    return `${mark}\n${own.map(lineOf).join('')}\n`
  })
