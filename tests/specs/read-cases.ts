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
  title: string
  file: string
  says: Map<string, string>
  each: string[]
  edits: { file: string; at: string; from: string[]; to: string[] }[]
  lines: string[]
}

const refuse = (at: string, what: string, fix: string): never => {
  throw new Error(`${at}  ${what}  ${fix}`)
}

const PATH = /^(?:\{\d\}|[\w-]+(?:\/[\w.{}-]+)*\.\w+)$/

const rest = (text: string) => text.slice(2)

const readTo = (draft: Draft, { at, text }: Line): void => {
  const before = draft.edits.at(-1)
  if (before?.file === draft.file) before.to.push(rest(text))
  else draft.edits.push({ file: draft.file, at, from: [], to: [rest(text)] })
}

const readFrom = (draft: Draft, { at, text }: Line): void => {
  const before = draft.edits.at(-1)
  if (before?.file === draft.file && before.to.length === 0) before.from.push(rest(text))
  else draft.edits.push({ file: draft.file, at, from: [rest(text)], to: [] })
}

const readLine = (draft: Draft, line: Line, words: readonly string[]): void => {
  const { at, text } = line
  const [, word = '', value = ''] = /^(\w+) (.+)$/.exec(text) ?? []
  if (/^[-+](?: |$)/.test(text)) {
    if (draft.file === '') refuse(at, 'No file is named for this line.', 'Write its path on a line above.')
    if (draft.lines.length > 0)
      refuse(at, 'An edit comes after ">".', 'Put an empty line and "# title" before it.')
    text.startsWith('-') ? readFrom(draft, line) : readTo(draft, line)
  } else if (text.startsWith('> ')) draft.lines.push(rest(text))
  else if (PATH.test(text)) draft.file = text
  else if (word === 'each') draft.each.push(value)
  else if (words.includes(word)) draft.says.set(word, value)
  else
    refuse(
      at,
      `This line is not understood: ${text}`,
      `Begin it with #, -, +, > or // or one of: each ${words.join(' ')}.`
    )
}

const copyOf = ({ says, edits, ...draft }: Draft): Draft => ({
  ...draft,
  says: new Map(says),
  edits: edits.map(edit => ({ ...edit, from: [...edit.from], to: [...edit.to] })),
  each: [],
  lines: []
})

const NOTHING: Draft = { title: '', file: '', says: new Map(), each: [], edits: [], lines: [] }

const casesOf = (topic: string, at: string, { title, says, each, edits, lines }: Draft): readonly Case[] => {
  const plain = { topic, title, at, says, edits, lines }
  if (each.length === 0) return [plain]
  return each.map(value => {
    const columns = value.split(' | ')
    const fill = (text: string) =>
      text.replace(/\{(each|\d)\}/g, (_, name: string) =>
        name === 'each' ? value : String(columns[Number(name) - 1])
      )
    return {
      ...plain,
      title: `${title}: ${columns[0]}`,
      says: new Map([...says].map(([word, said]) => [word, fill(said)])),
      edits: edits.map(edit => ({
        ...edit,
        file: fill(edit.file),
        from: edit.from.map(fill),
        to: edit.to.map(fill)
      })),
      lines: lines.map(fill)
    }
  })
}

/** @param words by which a case may say more, such as `on`. */
const parseCases = (path: string, text: string, words: readonly string[] = []): readonly Case[] => {
  const topic = path.replace(/^.*\//, '').replace(/\.txt$/, '')
  const lines = text.split('\n').map((line, index): Line => ({ at: `${path}:${index + 1}`, text: line }))
  const cases: Case[] = []
  let shared = NOTHING
  let block: Line[] = []
  const endBlock = () => {
    const [first, ...others] = block
    block = []
    if (!first) return
    const isCase = first.text.startsWith('# ')
    const draft = isCase ? { ...copyOf(shared), title: rest(first.text) } : copyOf(NOTHING)
    for (const line of isCase ? others : [first, ...others]) readLine(draft, line, words)
    if (!isCase) {
      if (draft.lines.length + draft.each.length > 0)
        refuse(first.at, 'This has no title.', 'Write "# title" above it.')
      shared = draft
    } else if (draft.edits.length + draft.says.size === 0)
      refuse(first.at, 'This case has no edit.', 'Write below it what is changed, and what is printed.')
    else cases.push(...casesOf(topic, first.at, draft))
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

const withoutLines = (text: string, { start, end }: Change, at: string): Change => {
  const [from, to] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)]
  if (text.slice(from, start).trim() !== '' || to !== end)
    refuse(at, 'Only a part of a line is taken away.', 'Write with "+" what stays of the line.')
  return { start: from, end: to + 1, text: '' }
}

const changeOf = (text: string, { file, at, from, to }: Edit): Change => {
  if (from[0]?.trim() === '') return refuse(at, 'The first "-" is empty.', 'Begin with a line that is not.')
  const all = foundIn(text, from)
  const wholeLines = all.filter(one => isWholeLines(text, one))
  const [found, another] = wholeLines.length === 1 ? wholeLines : all
  if (!found)
    return refuse(
      at,
      `${file} does not hold this.`,
      'Copy the lines from it, indented as they are to each other.'
    )
  if (another) return refuse(at, `${file} holds this more than once.`, 'Add the line before it or after it.')
  const { start, end, base } = found
  if (to.length === 0) return withoutLines(text, { start, end, text: '' }, at)
  const column = columnAt(text, start)
  if (text.slice(start - column, start).trim() === '')
    return { start: start - column, end, text: indented(to, base) }
  if (base + indentOf(to[0] ?? '') < column)
    refuse(at, 'The first "+" begins before the first "-".', 'Indent both alike, or take one more line.')
  return { start, end, text: indented(to, base).slice(column) }
}

const edited = (text: string | undefined, edits: readonly Edit[]): string => {
  const [whole, ...more] = edits.filter(({ from }) => from.length === 0)
  if (whole && edits.length === 1) return `${whole.to.join('\n')}\n`
  const [{ at, file } = { at: '', file: '' }] = whole ? [whole, ...more] : edits
  if (whole) return refuse(at, 'Nothing says what gives way to this.', 'Write lines with "-" above it.')
  if (text === undefined) return refuse(at, `There is no ${file}.`, 'Correct the path.')
  const changes = edits.map(edit => changeOf(text, edit)).sort((a, b) => a.start - b.start)
  if (changes.some(({ start }, index) => start < (changes[index - 1]?.end ?? 0)))
    refuse(at, `Two edits of ${file} overlap.`, 'Join them into one.')
  const done = changes.reduceRight(
    (left, { start, end, text: put }) => left.slice(0, start) + put + left.slice(end),
    text
  )
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
