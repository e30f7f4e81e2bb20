import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTranslation } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { asIfSeen } from '../support/seen.ts'

/**
 * Cases as data: one file a topic, `tests/specs/PART/TOPIC.txt`.
 *
 *     # an answer that leads to a question for which nothing is written
 *     drills/cut-short.yaml
 *     - fits: [declined]
 *     + fits: [declined, ▸"yes"]
 *     > "yes" leads to "who", which has no entry here.  Add "who:" below "questions:", or remove "yes".
 *
 * `#` is the title. Below the path of a file of the fixture, the text of the lines `-` gives way to that of the lines `+`.
 * The text may be a part of a line, and must stand there once, or once as whole lines. Lines in a row belong together, indented as they are to
 * each other, wherever the first begins. A lone `-` or `+` is an empty line. Without `+` the lines go; with `+` alone they
 * are the whole file. Whatever is changed counts as seen when it was checked, unless the case changes `seen:` itself.
 *
 * `▸` stands where a line must be printed for, in the order of the report; `>` are the lines that are printed, all of them.
 * Without `>`, nothing is printed. An empty line ends a case. `//` begins a comment.
 *
 * `each VALUE`, on as many lines as there are values, runs the case with each in the place of `{each}`; in the place of
 * `{1}`, `{2}` with the parts of `each ONE | TWO`. Other words that begin a line, such as `on 2026-11-24`, are told to the
 * part that runs the cases.
 *
 * Lines without a title, before an empty line, are the same for all cases up to the next such lines. If they end with `-`,
 * each case begins with its own `+`.
 */
export interface Case {
  readonly topic: string
  readonly title: string
  /** Where it is written, as `tests/specs/check/drills.txt:7`. */
  readonly at: string
  /** What it says by other words, as `on` -> `2026-11-24`. */
  readonly says: ReadonlyMap<string, string>
  readonly edits: readonly Edit[]
  /** What is printed. */
  readonly lines: readonly string[]
}

interface Edit {
  readonly file: string
  readonly at: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

interface Line {
  readonly at: string
  readonly text: string
}

interface Draft {
  file: string
  readonly says: Map<string, string>
  readonly edits: { file: string; at: string; from: string[]; to: string[] }[]
  readonly lines: string[]
}

const refuse = (at: string, what: string): never => {
  throw new Error(`${at}  ${what}`)
}

const PATH = /^[\w-]+(?:\/[\w.-]+)*\.\w+$/

const rest = (text: string) => text.slice(2)

const readEdit = ({ file, edits }: Draft, { at, text }: Line): void => {
  if (file === '') refuse(at, 'No file is named for this line.  Write its path on a line above.')
  const last = edits.at(-1)
  const [isNew, into] = text.startsWith('+')
    ? [last?.file !== file, 'to' as const]
    : [last?.file !== file || last.to.length > 0, 'from' as const]
  if (isNew) edits.push({ file, at, from: [], to: [] })
  edits.at(-1)?.[into].push(rest(text))
}

const readLines = (lines: readonly Line[], words: readonly string[]): Draft => {
  const draft: Draft = { file: '', says: new Map(), edits: [], lines: [] }
  for (const line of lines) {
    const { at, text } = line
    const [, word = '', value = ''] = /^(\w+) (.+)$/.exec(text) ?? []
    if (/^[-+](?: |$)/.test(text)) readEdit(draft, line)
    else if (text.startsWith('> ')) draft.lines.push(rest(text))
    else if (PATH.test(text)) draft.file = text
    else if (words.includes(word)) draft.says.set(word, value)
    else refuse(at, `Begin this with #, -, +, > or // or one of: each ${words.join(' ')}.`)
  }
  return draft
}

const EACH = /^each (?=.)/

/** @returns lines once for each of their values, which is in its place; with the first part of the value. */
const onceForEach = (lines: readonly Line[]) => {
  const values = lines.flatMap(({ text }) => (EACH.test(text) ? [text.replace(EACH, '')] : []))
  const others = lines.filter(({ text }) => !EACH.test(text))
  if (values.length === 0) return [{ suffix: '', filled: others }]
  return values.map(value => {
    const columns = value.split(' | ')
    const fill = (text: string) =>
      text.replace(/\{(each|\d)\}/g, (_, name: string) =>
        name === 'each' ? value : String(columns[Number(name) - 1])
      )
    return { suffix: `: ${columns[0]}`, filled: others.map(({ at, text }) => ({ at, text: fill(text) })) }
  })
}

/** @param words by which a case may say more, such as `on`. */
const parseCases = (path: string, text: string, words: readonly string[] = []): readonly Case[] => {
  const topic = path.replace(/^.*\//, '').replace(/\.txt$/, '')
  const lines = text.split('\n').map((line, index): Line => ({ at: `${path}:${index + 1}`, text: line }))
  const cases: Case[] = []
  let shared: readonly Line[] = []
  let block: Line[] = []
  const casesOf = ({ at, text }: Line, below: readonly Line[]) =>
    onceForEach([...shared, ...below]).map(({ suffix, filled }): Case => {
      const { says, edits, lines } = readLines(filled, words)
      if (edits.length + says.size === 0) refuse(at, 'Write below "# title" what is changed.')
      return { topic, title: rest(text) + suffix, at, says, edits, lines }
    })
  const endBlock = () => {
    const [first, ...others] = block
    if (first?.text.startsWith('# ')) cases.push(...casesOf(first, others))
    else if (block.some(({ text }) => text.startsWith('> ') || EACH.test(text)))
      refuse(first?.at ?? '', 'Write "# title" above what is printed.')
    else if (first) shared = block
    block = []
  }
  for (const line of [...lines, { at: '', text: '' }])
    if (line.text === '') endBlock()
    else if (!line.text.startsWith('//')) block.push(line)
  return cases
}

/** @returns the cases of all topics of a part, as of `tests/specs/check`. `TOPICS=hours,ids` reads these alone. */
export const readCases = (
  folder: string,
  words?: readonly string[],
  topics = process.env.TOPICS?.split(',')
): readonly Case[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt') && (topics?.includes(name.slice(0, -4)) ?? true))
    .sort()
    .flatMap(name => parseCases(join(folder, name), readFileSync(join(folder, name), 'utf8'), words))

const indentOf = (line: string) => line.length - line.trimStart().length

/** @returns lines that are indented further, save the empty ones. */
const indented = (lines: readonly string[], by: number) =>
  lines.map(line => (line === '' ? '' : ' '.repeat(by) + line)).join('\n')

const columnAt = (text: string, place: number) => place - text.lastIndexOf('\n', place - 1) - 1

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @returns where the lines stand in a text, each time. */
const foundIn = (text: string, [first = '', ...others]: readonly string[]) => {
  const begins = first.trimStart()
  const found: { start: number; end: number; base: number }[] = []
  for (let start = text.indexOf(begins); start >= 0; start = text.indexOf(begins, start + 1)) {
    const base = columnAt(text, start) - indentOf(first)
    const whole = [begins, ...(others.length > 0 && base >= 0 ? [indented(others, base)] : others)].join('\n')
    if (base >= 0 && text.startsWith(whole, start)) found.push({ start, end: start + whole.length, base })
  }
  return found
}

/** A text that stands there as whole lines is meant, even if others hold it too. */
const isWholeLines = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  text.slice(start - columnAt(text, start), start).trim() === '' && /^(?:\n|$)/.test(text.slice(end, end + 1))

const changeOf = (text: string, { file, at, from, to }: Edit): Change => {
  const all = foundIn(text, from)
  const wholeLines = all.filter(one => isWholeLines(text, one))
  const [found, another] = wholeLines.length === 1 ? wholeLines : all
  if (!found) return refuse(at, `${file} does not hold this, indented as it is here.`)
  if (another) return refuse(at, `${file} holds this more than once.  Add the line before it or after it.`)
  const { start, end, base } = found
  const column = columnAt(text, start)
  const isFirst = text.slice(start - column, start).trim() === ''
  if (to.length === 0 && !(isFirst && text.startsWith('\n', end)))
    refuse(at, 'Only a part of a line is taken away.  Write with "+" what stays of the line.')
  if (to.length === 0) return { start: start - column, end: end + 1, text: '' }
  if (isFirst) return { start: start - column, end, text: indented(to, base) }
  return { start, end, text: indented(to, base).slice(column) }
}

const edited = (text: string | undefined, edits: readonly Edit[]): string => {
  const [first] = edits
  if (first?.from.length === 0 && edits.length === 1) return `${first.to.join('\n')}\n`
  if (text === undefined || edits.some(({ from }) => from.length === 0))
    return refuse(first?.at ?? '', 'Write with "-" what there is, in a file that there is.')
  const done = edits
    .map(edit => changeOf(text, edit))
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, text: put }) => left.slice(0, start) + put + left.slice(end), text)
  return edits.some(({ to }) => to.some(line => line.includes('seen:'))) ? done : asIfSeen(done)
}

const MARK = '▸'

const placeAfter = (before: string) => {
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

/** @returns the texts as a case changes them, and the places that it marks in the order of a report, as `tips.yaml:7:20`. */
export const applyCase = ({ edits }: Case, texts: Texts): { texts: Texts; places: readonly string[] } => {
  const files = [...new Set(edits.map(({ file }) => file))].sort(
    (a, b) => Number(isTranslation(a)) - Number(isTranslation(b)) || a.localeCompare(b)
  )
  const marked = files.map(file => {
    const ofFile = edits.filter(edit => edit.file === file)
    return { file, parts: edited(texts.get(file), ofFile).split(MARK) }
  })
  return {
    texts: new Map([...texts, ...marked.map(({ file, parts }) => [file, parts.join('')] as const)]),
    places: marked.flatMap(({ file, parts }) =>
      parts.slice(1).map((_, index) => `${file}:${placeAfter(parts.slice(0, index + 1).join(''))}`)
    )
  }
}
