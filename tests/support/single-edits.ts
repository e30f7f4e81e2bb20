import { type Document, isPair, isSeq, type Node, type Pair, parseDocument, type Scalar, visit } from 'yaml'
import {
  CHECKED_HOW,
  NATIONS,
  NEEDS,
  REGIONS,
  RUN_BY,
  WORKPLACES
} from '../../machines/content/vocabulary.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { sampleTexts, textOf, withFile } from './content.ts'

/** One field of the content, changed in one way. */
export interface SingleEdit {
  /** As `tips.yaml tips 3 say: "..."`. */
  readonly name: string
  readonly file: string
  readonly text: () => string
}

type Path = readonly (string | number)[]

const FILES = /^(tips|officer-actions|needs|questions)\.yaml$|^(services|forces)\//

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  status: ['show', 'check-first', 'held'],
  how: CHECKED_HOW,
  region: REGIONS,
  'run-by': RUN_BY,
  nations: NATIONS,
  needs: NEEDS,
  'best-for': NEEDS,
  workplaces: WORKPLACES
}

const HOURS = ['24/7', 'Mo-Fr 10:00-12:00; PH off']

const fieldOf = (path: Path): string => String(path.findLast(part => typeof part === 'string'))

/** Another of the values that a field can have: which one depends on where it stands, so that all are met. */
const anotherOf = (all: readonly string[], value: unknown, turn: number): string => {
  const others = all.filter(one => one !== value)
  return others[turn % others.length] ?? ''
}

const otherValues = (path: Path, { value }: Scalar, turn: number): readonly unknown[] => {
  const field = fieldOf(path)
  const choices = CHOICES[field]
  if (choices) return [anotherOf(choices, value, turn)]
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1]
  if (field === 'open') return HOURS.filter(hours => hours !== value)
  if (typeof value !== 'string') return []
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return [value.endsWith('-24') ? value.replace(/24$/, '23') : `${value.slice(0, 8)}24`]
  if (/\d$/.test(value)) return [value.replace(/\d$/, digit => String((Number(digit) + 1) % 10))]
  if (/^https:/.test(value)) return [`${value}edited`]
  if (field === 'id') return [`${value}-edited`]
  return [`${value} Edited.`]
}

/** Lists whose entries can also be fewer, or more. */
const LISTS = ['needs', 'best-for', 'workplaces', 'nations', 'steps']

type Ancestors = readonly (Document<Node, true> | Node | Pair)[]

/** The way to a value: keys of maps, places in lists. */
const pathTo = (scalar: Scalar, ancestors: Ancestors): Path =>
  ancestors.flatMap((node, at): Path => {
    const next = ancestors[at + 1] ?? scalar
    if (isPair(node)) return [String(node.key)]
    return isSeq(node) ? [node.items.indexOf(next)] : []
  })

const scalarsIn = (text: string): readonly { path: Path; scalar: Scalar }[] => {
  const found: { path: Path; scalar: Scalar }[] = []
  visit(parseDocument(text), {
    Scalar: (key, scalar, ancestors) => {
      if (key !== 'key') found.push({ path: pathTo(scalar, ancestors as Ancestors), scalar })
    }
  })
  return found
}

const edited = (text: string, change: (document: ReturnType<typeof parseDocument>) => void) => () => {
  const document = parseDocument(text)
  change(document)
  return document.toString({ lineWidth: 0 })
}

const editsAt = (
  file: string,
  text: string,
  path: Path,
  scalar: Scalar,
  turn: number
): readonly SingleEdit[] => {
  const name = `${file} ${path.join(' ')}`
  const changed = otherValues(path, scalar, turn).map(value => ({
    name: `${name}: ${JSON.stringify(value)}`,
    file,
    text: edited(text, document => document.setIn(path, value))
  }))
  const field = fieldOf(path)
  const place = path.at(-1)
  if (typeof place !== 'number' || !LISTS.includes(field)) return changed
  const list = path.slice(0, -1)
  const removed = {
    name: `${name}: removed`,
    file,
    text: edited(text, document => document.deleteIn(path))
  }
  const all = CHOICES[field]
  if (place > 0 || !all) return [...changed, removed]
  const more = anotherOf(all, scalar.value, turn + 1)
  const added = {
    name: `${file} ${list.join(' ')}: with ${more}`,
    file,
    text: edited(text, document => document.addIn(list, more))
  }
  return [...changed, removed, added]
}

/** Every single field of the sample's tips, services, actions, needs, questions and forces, changed in turn. */
export const singleEdits = (): readonly SingleEdit[] =>
  [...sampleTexts.keys()]
    .filter(file => FILES.test(file))
    .flatMap(file => {
      const text = textOf(sampleTexts, file)
      return scalarsIn(text).flatMap(({ path, scalar }, turn) => editsAt(file, text, path, scalar, turn))
    })

export const withSingleEdit = ({ file, text }: SingleEdit): Texts => withFile(file, text())
