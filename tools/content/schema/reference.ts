import { schemaOf } from './files.ts'
import { type Field, fieldKindOf, says, schemaAt } from './kinds.ts'

/** A list of fields, with the file that has them, the path to them, and a file whose fields are left out. */
const LIST = /(<!-- fields:(\S+?)((?: \w+)*)(?:, not:(\S+))? -->\n)[^<]*(?=<!--end-->)/g

const fieldsAt = (file: string, path: readonly string[]): readonly Field[] => {
  const schema = schemaOf(file)
  const within = schema && schemaAt(schema, path)
  const of = within && fieldKindOf(within)
  if (of?.kind !== 'fields') throw new Error(`There are no fields at ${[file, ...path].join(' ')}.`)
  return of.fields
}

/** The first sentence, and the last full stop left out; all of it if it says what each choice means. */
const inShort = (description: string) =>
  (description.startsWith('`') ? description : description.replace(/(?<=[^.])\. [A-Z[`].*$/s, '')).replace(
    /\.$/,
    ''
  )

const lineOf = ({ name, description, isOptional, of }: Field): string =>
  `- \`${name}\`${isOptional ? '?' : ''}${says(of) && ` (${says(of)})`}: ${inShort(description)}.\n`

/**
 * @param guide content/README.md, with marks where it lists fields.
 * @returns it with these lists as the schemas have them.
 * @throws if a mark names what has no fields.
 */
export const withFieldLists = (guide: string): string =>
  guide.replace(LIST, (_, mark: string, file: string, path: string, other?: string) => {
    const known = other === undefined ? [] : fieldsAt(other, []).map(({ name }) => name)
    const own = fieldsAt(file, path.split(' ').filter(Boolean)).filter(({ name }) => !known.includes(name))
    return `${mark}\n${own.map(lineOf).join('')}\n`
  })
