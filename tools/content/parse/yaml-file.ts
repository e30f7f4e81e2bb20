import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node } from 'yaml'
import { AT_START, type Diagnostic, diagnosticAt, type Finding, isTranslation } from '../diagnostic.ts'
import { CONTROL, characterErrors } from './characters.ts'
import { readDocument, written } from './read-document.ts'
import { syntaxFindings } from './syntax.ts'

export type Path = readonly PropertyKey[]

/** @returns the value at a path, without inherited properties; nothing if there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? holder[key as keyof typeof holder]
        : undefined,
    value
  )

/** A YAML file that knows the position of each value. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** @returns an error at `path`, or at its nearest parent that exists. */
  readonly error: (path: Path, ...finding: Finding) => Diagnostic
  /** Same as `error`, but it does not stop a build. */
  readonly warning: (path: Path, ...finding: Finding) => Diagnostic
  /** @returns the value at `path` as written in the file, or an empty text. */
  readonly sourceText: (path: Path) => string
  /** @returns the text as `npm run fix` writes it, without a byte order mark or Windows line ends. */
  readonly formatted: () => string
}

/** @returns the same file with paths relative to one in it. */
export const within = (yaml: YamlFile, start: Path, value: unknown): YamlFile => ({
  ...yaml,
  value,
  error: (path, ...finding) => yaml.error([...start, ...path], ...finding),
  warning: (path, ...finding) => yaml.warning([...start, ...path], ...finding),
  sourceText: path => yaml.sourceText([...start, ...path])
})

const ALIAS: Finding = ['This starts with & or *, which YAML does not read as text.', 'Put it in quotes.']
const CUT: Finding = ['YAML ignores what follows # here.', 'Put the whole sentence in quotes.']

/**
 * Finds texts that YAML would silently change: values that start with `&` or `*`, which are anchors and aliases, and sentences
 * with ` #`, which starts a comment.
 */
const trapFinder = () => {
  const aliases: { readonly index: number; readonly finding: Finding }[] = []
  const cuts: typeof aliases = []
  const look = (node: Node) => {
    const [index = 0] = node.range ?? []
    if (isAlias(node) || node.anchor) aliases.push({ index, finding: ALIAS })
    if (isScalar(node) && node.comment) cuts.push({ index, finding: CUT })
  }
  return { look, found: () => [...aliases, ...cuts] }
}

/** One mistake can cause many errors on a line. */
const firstOfEachLine = (errors: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...new Map(errors.toReversed().map(error => [error.line, error])).values()].reverse()

const nodeAt = (document: Document, path: Path): Node | undefined => {
  const node = document.getIn(path, true)
  return isNode(node) ? node : undefined
}

/** @returns the key at the end of a path. It is a node even where its value is missing. */
const keyAt = (document: Document, path: Path): Node | undefined => {
  const map = nodeAt(document, path.slice(0, -1))
  const field = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  return isNode(field?.key) ? field.key : undefined
}

/** @returns the offset of a path, or of the part of it that exists. */
const offsetOf = (document: Document, path: Path): number => {
  const node = nodeAt(document, path) ?? keyAt(document, path)
  if (node || path.length === 0) return node?.range?.[0] ?? 0
  return offsetOf(document, path.slice(0, -1))
}

/** Eight times as long as any content file, in characters: longer ones would take minutes to check. */
const LONGEST = 2_000_000

/** A file and its syntax errors: with errors, the file has no value; if it is refused, it is left out. */
type Read = { readonly errors: readonly Diagnostic[]; readonly yaml?: YamlFile }

const refused = (file: string, message: string): Read => ({
  errors: [diagnosticAt('error', file, AT_START, [message, 'Put back the file as it was before.'])]
})

/** Reads one YAML file. */
export const readYaml = (file: string, source: string): Read => {
  if (source.length > LONGEST) return refused(file, 'This file is larger than 2 MB.')
  const lineCounter = new LineCounter()
  const readable = source.replaceAll(CONTROL, '\ufffd')
  const traps = trapFinder()
  const document = readDocument(readable, lineCounter, traps.look)
  if (!document) return refused(file, 'This file is nested too deeply to be read.')
  const atOffset = (severity: Diagnostic['severity'], offset: number, finding: Finding, path?: Path) => {
    const { line, col } = lineCounter.linePos(offset)
    return diagnosticAt(severity, file, { line, column: col }, finding, path)
  }
  const atIndex = ({ index, finding }: { readonly index: number; readonly finding: Finding }) =>
    atOffset('error', index, finding)
  const errors = firstOfEachLine([
    ...characterErrors(source, isTranslation(file)).map(atIndex),
    ...syntaxFindings(readable, document, lineCounter).map(({ finding, ...place }) =>
      diagnosticAt('error', file, place, finding)
    ),
    ...traps.found().map(atIndex)
  ])
  const atPath = (severity: Diagnostic['severity']): YamlFile['error'] => {
    return (path, ...finding) => atOffset(severity, offsetOf(document, path), finding, path)
  }
  const yaml: YamlFile = {
    file,
    value: errors.length > 0 ? undefined : document.toJS(),
    error: atPath('error'),
    warning: atPath('warning'),
    sourceText: path => source.slice(...(nodeAt(document, path)?.range ?? [0, 0]).slice(0, 2)),
    formatted: () => written(document)
  }
  return { errors, yaml }
}
