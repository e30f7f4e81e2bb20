import type { Finding } from '../diagnostic.ts'

/** A line as it was probably meant. */
interface Slip {
  readonly meant: string
  /** The column where the mistake begins, counted from 0. */
  readonly column: number
  readonly finding: Finding
}

const FIELD = /^(?<start> *(?:- )*(?<field>[\w-]+): +)(?<value>\S.*?) *$/
const ENTRY = /^(?<start> *(?:- )+)(?<value>\S.*?) *$/
/** A field in braces, with a colon in its text. */
const IN_BRACES =
  /^(?<start> *(?:- )*\{ *(?:[^{}]*, *)?(?<field>[\w-]+): +)(?<value>[^"',{}[\]][^,{}[\]]*: [^,{}]*?)(?<end> *(?:,[^{}]*)?\} *)$/
const NO_SPACE = /^(?<start> *(?:- )*)(?<field>[a-z][a-z-]*):(?<value>[^\s:].*)$/
const NO_COLON = /^(?<start> *(?:- )*)(?<field>[a-z][a-z-]*) +(?<value>\S.*)$/
const TWO_COLONS = /^(?<start> *(?:- )*)(?<field>[a-z][a-z-]*): *: *(?<value>\S.*)$/
const NO_SPACE_AFTER_HYPHEN = /^(?<start> *)-(?<value>[^\s-].*)$/

const SHOWN = 50

const shortened = (text: string, end = '') =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 2)}...${end}` : text

const inQuotes = (text: string) => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)

/** @returns how to correct a text that YAML reads as something else. */
const quote = (text: string): string => {
  const quoted = inQuotes(text)
  return `Put all of it in quotes: ${quoted.length > SHOWN ? shortened(quoted.slice(0, -1), quoted.at(-1)) : quoted}`
}

const COLON = 'has a colon in it, which starts a new field.'

/** @returns the mistake in a list item that YAML read as a field; `undefined` if it is not such an item. */
export const colonIn = (text: string): Finding | undefined =>
  /^[^\s"'[{][^\n]*?: /.test(text) ? [`This text ${COLON}`, quote(text.split('\n', 1)[0] ?? '')] : undefined

const whyQuoted = (value: string): string | undefined => {
  const [first = ''] = value
  if (`"'`.includes(first))
    return value.includes(first, 1) ? 'goes on after its quotes are closed.' : undefined
  if (/[^\w\s£(]/.test(first)) return `begins with ${first}, which has a meaning of its own here.`
  return /:(?: |$)/.test(value) ? COLON : undefined
}

const unquoted = (line: string): readonly Slip[] => {
  const { start = '', field, value = '' } = (FIELD.exec(line) ?? ENTRY.exec(line))?.groups ?? {}
  const why = whyQuoted(value)
  if (why === undefined) return []
  const finding: Finding = [`${field ? `The text after "${field}:"` : 'This text'} ${why}`, quote(value)]
  return [{ meant: start + inQuotes(value), column: start.length, finding }]
}

const unquotedInBraces = (line: string): readonly Slip[] => {
  const { start = '', field, value = '', end = '' } = IN_BRACES.exec(line)?.groups ?? {}
  if (value === '') return []
  const finding: Finding = [`The text after "${field}:" ${COLON}`, quote(value)]
  return [{ meant: start + inQuotes(value) + end, column: start.length, finding }]
}

const unclosed = (line: string): readonly Slip[] => {
  const { start = '', value = '' } = (FIELD.exec(line) ?? ENTRY.exec(line))?.groups ?? {}
  const slip = (end: string, finding: Finding) => [{ meant: line + end, column: start.length, finding }]
  if (/^"[^"]*$/.test(value))
    return slip('"', ['The quotes are not closed.', 'Put " at the end of the text.'])
  return value.startsWith('[')
    ? slip(']', ['The bracket is not closed.', 'Put ] at the end of the list.'])
    : []
}

const SPACING: readonly (readonly [pattern: RegExp, saying: (field: string) => string])[] = [
  [NO_SPACE_AFTER_HYPHEN, () => 'There is no space after the hyphen.'],
  [TWO_COLONS, field => `There is a colon too many after "${field}:".`],
  [NO_SPACE, field => `There is no space after "${field}:".`],
  [NO_COLON, field => `There is no colon after "${field}".`]
]

const unspaced = (line: string): readonly Slip[] =>
  SPACING.flatMap(([pattern, saying]) => {
    const { start = '', field, value = '' } = pattern.exec(line)?.groups ?? {}
    if (value === '') return []
    const written = field === undefined ? `- ${value}` : `${field}: ${value}`
    const finding: Finding = [saying(field ?? ''), `Write: ${shortened(written)}`]
    return [{ meant: start + written, column: start.length, finding }]
  })

/** @returns the number of spaces at the start of a line. */
export const indentOf = (line = ''): number => line.length - line.trimStart().length

const spaces = (count: number) => `${count} space${count === 1 ? '' : 's'}`

/** Each level is indented by two spaces. */
const STEP = 2

const indented = (lines: readonly string[], at: number): readonly Slip[] => {
  const line = lines[at] ?? ''
  const indent = indentOf(line)
  const before = indentOf(lines[at - 1])
  const after = indentOf(lines[at + 1])
  return [before, before + STEP, before - STEP, after, after - STEP, indent - 1, indent + 1]
    .filter((target, index, all) => target >= 0 && target % STEP === 0 && all.indexOf(target) === index)
    .filter(target => target !== indent)
    .sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent))
    .map(target => ({
      meant: ' '.repeat(target) + line.trimStart(),
      column: indent,
      finding: [
        `This line begins ${spaces(Math.abs(target - indent))} too far ${target > indent ? 'left' : 'right'}.`,
        `Put ${target === 0 ? 'no space' : spaces(target)} before it.`
      ]
    }))
}

/** @returns every mistake that a line may have, the likeliest first. Correcting the line shows which it is. */
export const slipsOf = (lines: readonly string[], at: number): readonly Slip[] => {
  const line = lines[at] ?? ''
  if (line.trim() === '' || line.trimStart().startsWith('#')) return []
  const isOdd = indentOf(line) % STEP === 1
  const moved = indented(lines, at)
  const others = [...unspaced(line), ...unclosed(line), ...unquotedInBraces(line), ...unquoted(line)]
  return isOdd ? [...moved, ...others] : [...others, ...moved]
}
