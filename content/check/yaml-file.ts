import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'

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

type Place = { offset: number; end: number }

const keyPlace = (document: Document, path: Path): Place | undefined => {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return
  const pair = parent.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
  const range = pair && isNode(pair.key) ? pair.key.range : undefined
  return range ? { offset: range[0], end: range[1] } : undefined
}

const valuePlace = (document: Document, path: Path): Place | undefined => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  const range = isNode(node) ? node.range : undefined
  return range ? { offset: range[0], end: range[1] } : undefined
}

const placeOf = (document: Document, path: Path): Place => {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length)
    const place = valuePlace(document, part) ?? keyPlace(document, part)
    if (place) return place
  }
  return { offset: valuePlace(document, [])?.offset ?? 0, end: 0 }
}

/**
 * Reads one YAML file.
 * @returns the file, and every fault of syntax with its place; the value is `undefined` if there is any.
 */
export const readYaml = (file: string, source: string): { yaml: YamlFile; faults: readonly Fault[] } => {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false })
  const at = (kind: Fault['kind'], offset: number, problem: string, mend: string): Fault => {
    const { line, col } = counter.linePos(offset)
    return { kind, file, line: Math.max(line, 1), column: Math.max(col, 1), problem, mend }
  }
  const faults = [...document.errors, ...document.warnings].map(error =>
    at(
      'fault',
      error.pos[0],
      error.message.replace(/\.?$/, '.'),
      'Mend the YAML here: check quotes, colons and indents.'
    )
  )
  const placed = (kind: Fault['kind']) => (path: Path, problem: string, mend: string) =>
    at(kind, placeOf(document, path).offset, problem, mend)
  return {
    faults,
    yaml: {
      file,
      value: faults.length > 0 ? undefined : document.toJS(),
      fault: placed('fault'),
      warning: placed('warning'),
      written: path => {
        const place = valuePlace(document, path)
        return place ? source.slice(place.offset, place.end) : ''
      }
    }
  }
}
