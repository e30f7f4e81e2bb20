import type { Document, LineCounter, YAMLError } from 'yaml'
import type { Finding } from '../diagnostic.ts'

const TAB: Finding = ['This line begins with a tab.', 'Use spaces: two for each step to the right.']

const UNREAD: Finding = [
  'This cannot be read.',
  'Compare it with the lines around it: check quotes, colons and the spaces it begins with.'
]

/** Longer texts are cut short in a message. */
const MAX_SHOWN = 50

/** @returns the finding for a text that YAML reads as a field because of its colon, if there is one. */
export const colonIn = (text: string): Finding | undefined => {
  if (!/^[^\s"'[{][^\n]*?: /.test(text)) return undefined
  const [line = ''] = text.split('\n', 1)
  const shown = line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}...` : line
  return ['This text has a colon in it, which starts a new field.', `Put all of it in quotes: "${shown}"`]
}

/** The value of a field, or an entry of a list, on a line of its own. */
const VALUE = /^ *(?:- +)*([\w-]+: +)?(\S.*)$/

const MISPLACED: Finding = [
  'This line, or the one after it, begins too far left or right.',
  'Give each as many spaces as the lines that it goes with.'
]

const NO_FIELD: Finding = [
  'There is no colon here, or no space after it.',
  'Write the field, a colon and a space: "status: check-first".'
]

/** Explanations of the parser's errors for the person who wrote the line, by code and message. */
const MEANINGS: readonly (readonly [error: RegExp, finding: Finding])[] = [
  [/^MISSING_CHAR Missing closing/, ['Quotes above are not closed.', 'Put them at the end of their text.']],
  [/^BAD_INDENT Flow/, ['A bracket above is not closed.', 'Put ] or } at the end of its list.']],
  [/^(?:BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)|without - indicator/, MISPLACED],
  [/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit/, NO_FIELD],
  [
    /^(?:BAD_SCALAR_START|TAG_RESOLVE_FAILED)/,
    ['This begins with a sign that has a meaning of its own.', 'Put all of the text in quotes.']
  ]
]

const explain = (line: string, { code, message }: YAMLError): Finding => {
  const [start = '', value = ''] = VALUE.exec(line)?.slice(1) ?? []
  if (code === 'DUPLICATE_KEY')
    return [`"${line.trim().split(':')[0]}" stands here twice.`, 'Remove one of them.']
  if (/^(["']).*\1 *[^\s#]/.test(value))
    return ['This goes on after its quotes are closed.', 'Put all of the text in quotes.']
  if (start && value.startsWith(':')) return ['There is a colon too many here.', 'Remove one of them.']
  const [, meaning = UNREAD] = MEANINGS.find(([error]) => error.test(`${code} ${message}`)) ?? []
  return colonIn(value) ?? meaning
}

/**
 * Explains syntax errors in words for content editors.
 * @param source the text of a file.
 * @param document the parsed file, with the positions of its lines.
 * @returns the errors up to the first line that cannot be read, as later ones may follow from it, each with its place.
 */
export const syntaxFindings = (source: string, document: Document.Parsed, lineCounter: LineCounter) => {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (errors.length === 0) return []
  const lines = source.split('\n')
  const tab = lines.findIndex(line => /^ *\t/.test(line))
  if (tab !== -1) return [{ line: tab + 1, column: 1, finding: TAB }]
  const unread = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  return errors.slice(0, unread === -1 ? errors.length : unread + 1).map(error => {
    const { line, col } = lineCounter.linePos(error.pos[0])
    return { line, column: col, finding: explain(lines[line - 1] ?? '', error) }
  })
}
