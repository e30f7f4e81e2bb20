import { Document, isScalar, type Scalar, stringify } from 'yaml'

/** Where a value is written. */
export interface WritingPlace {
  /** How the value that it replaces is written, if there is one. */
  readonly before?: Scalar | undefined
  /** The text of that value. */
  readonly source?: string
  /** Whether it is in brackets. */
  readonly inBrackets: boolean
  /** The number of spaces before a block value. */
  readonly indent: number
  readonly lineEnd: string
}

/** Lines of folded text are no longer than this. */
const WIDTH = 120

const doubled = (text: string): string =>
  stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd()

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`

const folded = (line: string, width: number): readonly string[] =>
  line.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])

/** A block of text under its indicator, such as `>-`. */
const block = (text: string, { source = '', indent, lineEnd }: WritingPlace): string => {
  const [sign = ''] = source.split(/\r?\n/)
  const margin = ' '.repeat(indent)
  const lines = sign.startsWith('>')
    ? text.split('\n').flatMap((line, index) => [...(index > 0 ? [''] : []), ...folded(line, WIDTH - indent)])
    : text.split('\n')
  return [sign, ...lines.map(line => (line === '' ? '' : margin + line))].join(lineEnd)
}

const looksLikeANumber = (text: string) => /^[0-9+.-]/.test(text)

/** @returns the ways to write a text, the most fitting first. The last one can always be read again. */
const writtenText = (text: string, place: WritingPlace): readonly string[] => {
  const plain = text
  switch (place.before?.type) {
    case 'PLAIN':
      return [plain, doubled(text)]
    case 'QUOTE_SINGLE':
      return [single(text), doubled(text)]
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return [block(text, place), doubled(text)]
    case 'QUOTE_DOUBLE':
      return [doubled(text)]
    default:
      return looksLikeANumber(text) ? [doubled(text)] : [plain, doubled(text)]
  }
}

/** In the style of the content: numbers and days in quotes, lists of ids in brackets. */
const tidied = (document: Document, isInBrackets: boolean): void => {
  const visit = (node: unknown): void => {
    if (isScalar(node) && typeof node.value === 'string' && looksLikeANumber(node.value))
      node.type = 'QUOTE_DOUBLE'
    if (typeof node !== 'object' || node === null || !('items' in node)) return
    const { items } = node as { items: readonly unknown[] }
    const isOfScalars = items.length > 0 && items.every(isScalar)
    if (isInBrackets || isOfShortIds(items, isOfScalars)) (node as { flow?: boolean }).flow = true
    for (const item of items) visit(isPairLike(item) ? item.value : item)
  }
  visit(document.contents)
}

const isPairLike = (item: unknown): item is { readonly value: unknown } =>
  typeof item === 'object' && item !== null && 'key' in item

const isOfShortIds = (items: readonly unknown[], isOfScalars: boolean) =>
  isOfScalars && items.every(item => isScalar(item) && /^[a-z][a-z0-9-]*$/.test(String(item.value)))

const structure = (value: object, { inBrackets, indent, lineEnd }: WritingPlace): string => {
  const document = new Document(value)
  tidied(document, inBrackets || Object.keys(value).length === 0)
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd()
  return text.replaceAll('\n', lineEnd + ' '.repeat(indent)).replace(/[ ]+(?=\r?\n)/g, '')
}

/**
 * @param value text, number, true or false, or a list or fields of those.
 * @returns the ways to write a value, the most fitting first.
 */
export const written = (value: unknown, place: WritingPlace): readonly string[] => {
  if (typeof value === 'string') return writtenText(value, place)
  return typeof value === 'object' && value !== null ? [structure(value, place)] : [String(value)]
}
