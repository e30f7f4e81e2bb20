import { type Document, isAlias, isScalar, parseDocument, visit, type YAMLError } from 'yaml'
import type { Fault } from '../diagnostic.ts'
import { nearestPlace, placeOf, placesIn } from './places.ts'

export type Path = readonly PropertyKey[]

/** A YAML file that can tell where in it each value stands. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** @returns a fault at `path`, or at the nearest place above it that exists. */
  readonly fault: (path: Path, problem: string, mend: string) => Fault
  /** As `fault`, for what should not stop a build. */
  readonly warning: (path: Path, problem: string, mend: string) => Fault
  /** @returns the value at `path` as it is written in the file, or an empty text. */
  readonly written: (path: Path) => string
}

/** @returns the same file, seen from a place in it: paths start there. */
export const within = (yaml: YamlFile, start: Path, value: unknown): YamlFile => ({
  file: yaml.file,
  value,
  fault: (path, problem, mend) => yaml.fault([...start, ...path], problem, mend),
  warning: (path, problem, mend) => yaml.warning([...start, ...path], problem, mend),
  written: path => yaml.written([...start, ...path])
})

/**
 * What YAML reads in another way than it looks. A value that starts with `&` or `*`: YAML would drop that word, or put
 * another value in its place. A sentence with ` #`: YAML takes the rest for a comment, and drops it without a word.
 */
const trapsIn = (
  document: Document
): { readonly aliases: readonly number[]; readonly cuts: readonly number[] } => {
  const aliases: number[] = []
  const cuts: number[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) aliases.push(node.range?.[0] ?? 0)
      if (isScalar(node) && node.comment) cuts.push(node.range?.[0] ?? 0)
    }
  })
  return { aliases, cuts }
}

/** Characters that no editor shows. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu

/** What is read in the place of bytes that are no UTF-8, as an old editor saves them. */
const UNREAD = /\ufffd+/g

const isLost = ({ message }: YAMLError) => /^Unexpected \S+ token in YAML stream/.test(message)

/** Once the parser has lost its way, it calls every later word unexpected. */
const firstIfLost = (error: YAMLError, place: number, errors: readonly YAMLError[]) =>
  !isLost(error) || errors.findIndex(isLost) === place

const problemOf = (error: YAMLError) =>
  isLost(error) ? 'This does not follow from what stands before it.' : error.message.replace(/\.?$/, '.')

/** One slip can make many errors on a line. */
const firstOfEachLine = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ line }, place) => faults.findIndex(other => other.line === line) === place)

/**
 * Reads one YAML file.
 * @returns the file, and every fault of syntax with its place; the value is `undefined` if there is any.
 */
export const readYaml = (file: string, source: string): { yaml: YamlFile; faults: readonly Fault[] } => {
  const read = parseDocument(source.replaceAll(CONTROL, '\ufffd'), { prettyErrors: false })
  const at = (kind: Fault['kind'], offset: number, problem: string, mend: string): Fault => {
    const before = source.slice(0, offset).split('\n')
    return { kind, file, line: before.length, column: (before.at(-1) ?? '').length + 1, problem, mend }
  }
  const controls = [...source.matchAll(CONTROL)].map(({ 0: character, index }) =>
    at('fault', index, `The character ${character} cannot be seen.`, 'Remove it, or type the line afresh.')
  )
  const unread = [...source.matchAll(UNREAD)].map(({ index }) =>
    at('fault', index, 'A letter here cannot be read.', 'Type it afresh, and save the file as UTF-8.')
  )
  const errors = [...read.errors.filter(firstIfLost), ...read.warnings].map(error =>
    at('fault', error.pos[0], problemOf(error), 'Mend the YAML here: check quotes, colons and indents.')
  )
  const traps = trapsIn(read)
  const aliases = traps.aliases.map(offset =>
    at('fault', offset, 'This starts with & or *, which YAML does not read as text.', 'Put it in quotes.')
  )
  const cuts = traps.cuts.map(offset =>
    at('fault', offset, 'YAML does not read what follows # here.', 'Put the whole sentence in quotes.')
  )
  const faults = firstOfEachLine([...controls, ...unread, ...errors, ...aliases, ...cuts])
  const places = placesIn(read)
  const placed = (kind: Fault['kind']) => (path: Path, problem: string, mend: string) =>
    at(kind, nearestPlace(places, path).offset, problem, mend)
  return {
    faults,
    yaml: {
      file,
      value: faults.length > 0 ? undefined : read.toJS(),
      fault: placed('fault'),
      warning: placed('warning'),
      written: path => {
        const place = placeOf(places, path)
        return place ? source.slice(place.offset, place.end) : ''
      }
    }
  }
}
