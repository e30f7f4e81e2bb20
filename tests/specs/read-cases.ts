import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isTranslation } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { asIfSeen } from '../support/seen.ts'
import { MARK, withMarksAt, withoutValueAt, withValueAt } from '../support/with-value.ts'

/**
 * Cases as data: one file a topic, `tests/specs/PART/TOPIC.txt`.
 *
 *     # an answer that leads to a question for which nothing is written
 *     drills/cut-short.yaml questions.afraid.fits: [declined, ▸"yes"]
 *     > "yes" leads to "who", which has no entry here.  Add "who:" below "questions:", or remove "yes".
 *
 * `#` is the title. A file of the fixture is named before what is changed in it, or on a line above that. `PATH: VALUE` writes
 * a value, as YAML, in the place of another or as the last of what holds it: a path names fields, and what stands in a list by
 * its id, by another field as `nation=wales`, or by its place from 0, with `+` for one entry more. `no PATH` takes away the lines of what stands there. Where something else
 * than a value changes, the text of the lines `-`, which must stand there once, gives way to that of the lines `+`. Each finds
 * what those before it left. Whatever is changed counts as seen when it was checked, unless the case changes `seen` itself.
 *
 * `▸` stands where a line must be printed for, in the order of the report, and by itself or before a path, where that begins;
 * `>` are the lines that are printed, all of them. Without `>`, nothing is printed. An empty line ends a case. `//` begins a
 * comment.
 *
 * `each VALUE`, on as many lines as there are values, runs the case with each in the place of `{each}`; in the place of
 * `{1}`, `{2}` with the parts of `each ONE | TWO`. Other words that begin a line, such as `on 2026-11-24`, are told to the
 * part that runs the cases.
 *
 * Lines without a title, before an empty line, are the same for all cases up to the next such lines.
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
  /** As `PATH: VALUE`, or a text in the place of another. */
  readonly change: string | { readonly from: string[]; readonly to: string[] }
}

interface Line {
  readonly at: string
  readonly text: string
}

const refuse = (at: string, what: string): never => {
  throw new Error(`${at}  ${what}`)
}

const readEdit = (edits: Edit[], file: string, text: string): void => {
  if (!/^[-+](?: |$)/.test(text)) {
    edits.push({ file, change: text })
    return
  }
  const into = text.startsWith('-') ? 'from' : 'to'
  const before = edits.at(-1)
  const last = before?.file === file ? before.change : undefined
  const goes =
    typeof last === 'object' && (into === 'to' || last.to.length === 0) ? last : { from: [], to: [] }
  if (goes !== last) edits.push({ file, change: goes })
  goes[into].push(text.slice(2))
}

const NAMED = /^([\w-]+(?:\/[\w.-]+)*\.yaml)(?: |$)/

const readLines = (lines: readonly Line[], words: readonly string[]) => {
  let file = ''
  const draft = { says: new Map<string, string>(), edits: [] as Edit[], lines: [] as string[] }
  for (const { at, text } of lines) {
    const [, word = '', value = ''] = /^(\w+) (.+)$/.exec(text) ?? []
    const [begins = '', named = file] = NAMED.exec(text) ?? []
    if (text.startsWith('> ')) draft.lines.push(text.slice(2))
    else if (words.includes(word)) draft.says.set(word, value)
    else {
      file = named
      if (file === '')
        refuse(at, `Name a file on a line above this, or begin with one of: each ${words.join(' ')}.`)
      if (begins !== text) readEdit(draft.edits, file, text.slice(begins.length))
    }
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
const parseCases = (path: string, words: readonly string[]): readonly Case[] => {
  const texts = readFileSync(path, 'utf8').split('\n')
  const lines = texts.map((text, index): Line => ({ at: `${path}:${index + 1}`, text }))
  const cases: Case[] = []
  let shared: readonly Line[] = []
  let block: Line[] = []
  const casesOf = ({ at, text }: Line, below: readonly Line[]) =>
    onceForEach([...shared, ...below]).map(({ suffix, filled }): Case => {
      const { says, edits, lines } = readLines(filled, words)
      if (edits.length + says.size === 0) refuse(at, 'Write below "# title" what is changed.')
      return { topic: basename(path, '.txt'), title: text.slice(2) + suffix, at, says, edits, lines }
    })
  const endBlock = () => {
    const [first, ...others] = block
    if (first?.text.startsWith('# ')) cases.push(...casesOf(first, others))
    else if (first) shared = block
    block = []
  }
  for (const line of [...lines, { at: '', text: '' }])
    if (line.text === '') endBlock()
    else if (!line.text.startsWith('//')) block.push(line)
  return cases
}

/** @returns the cases of all topics of a part, as of `tests/specs/check`. `TOPICS=hours,ids` reads these alone. */
export const readCases = (folder: string, words: readonly string[]): readonly Case[] =>
  readdirSync(folder)
    .filter(name => process.env.TOPICS?.split(',').includes(name.replace('.txt', '')) ?? true)
    .sort()
    .flatMap(name => parseCases(join(folder, name), words))

/** @returns a path by its parts: what is a number stands in a list. */
const pathOf = (text: string) =>
  text === '' ? [] : text.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part))

const changed = (text: string, change: Edit['change']): string => {
  if (typeof change === 'object') {
    const from = change.from.join('\n')
    if (text.split(from).length !== 2) throw new Error(`This does not stand there once: ${from}`)
    return text.replace(from, () => change.to.join('\n'))
  }
  const [, gone] = /^no ([\w.+=-]+)$/.exec(change) ?? []
  if (gone) return withoutValueAt(text, pathOf(gone))
  const [, marks, marked = ''] = /^(▸+)([\w.=-]*)$/.exec(change) ?? []
  if (marks) return withMarksAt(text, pathOf(marked), marks)
  const [, path, value = ''] = /^([\w.+=-]+): (.+)$/.exec(change) ?? []
  if (!path) throw new Error(`This is no change: ${change}`)
  return withValueAt(text, pathOf(path), value)
}

const edited = (text: string, edits: readonly Edit[]): string => {
  const done = edits.reduce((now, { change }) => changed(now, change), text)
  return /\bseen\b/.test(JSON.stringify(edits)) ? done : asIfSeen(done)
}

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
    return {
      file,
      parts: edited(texts.get(file) ?? refuse(file, 'There is no such file.'), ofFile).split(MARK)
    }
  })
  return {
    texts: new Map([...texts, ...marked.map(({ file, parts }) => [file, parts.join('')] as const)]),
    places: marked.flatMap(({ file, parts }) =>
      parts.slice(1).map((_, index) => `${file}:${placeAfter(parts.slice(0, index + 1).join(''))}`)
    )
  }
}
