import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isTranslation } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { asIfSeen } from '../support/seen.ts'
import { MARK, withMarksAt, withoutValueAt, withValueAt } from '../support/with-value.ts'

/**
 * Cases as data: one file for each topic, `tests/specs/PART/TOPIC.txt`.
 *
 *     # an answer that leads to a question for which nothing is written
 *     drills/cut-short.yaml questions.afraid.fits: [declined, ▸"yes"]
 *     > "yes" leads to "who", which has no entry here.  Add "who:" below "questions:", or remove "yes".
 *
 * `#` begins a case with its title. A file of the fixture is named before its change, or on a line above it.
 * `PATH: VALUE` writes a value, as YAML, in place of another or as the last in its parent. A path has field
 * names; an entry of a list goes by its id, by another field as in `nation=wales`, by its index from 0, or is
 * new with `+`. `no PATH` removes a value with its lines. Other edits replace the text of the `-` lines,
 * which must occur once, by that of the `+` lines. Changes apply in order. `seen` follows them, unless the
 * case changes it.
 *
 * `▸` marks the place of each expected line, in the order of the report; alone or before a path, it means the
 * start. `>` are all expected lines: without one, nothing is printed. An empty line ends a case. `//` begins
 * a comment.
 *
 * `each VALUE` lines run the case once for each value, which replaces `{each}`; the parts of `each ONE | TWO`
 * replace `{1}` and `{2}`. Other first words, such as `on 2026-11-24`, are settings for the test at hand.
 *
 * Lines without a title, before an empty line, belong to all cases up to the next such lines.
 */
export interface Case {
  readonly topic: string
  readonly title: string
  /** Its file and line, such as `tests/specs/check/drills.txt:7`. */
  readonly at: string
  /** Its other settings, such as `on` -> `2026-11-24`. */
  readonly says: ReadonlyMap<string, string>
  readonly edits: readonly Edit[]
  /** The expected output. */
  readonly lines: readonly string[]
}

interface Edit {
  readonly file: string
  /** `PATH: VALUE`, or a text and its replacement. */
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

/** @returns the lines once for each `each` value, filled in, with its first part as a suffix. */
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

/** @param words that may begin a setting, such as `on`. */
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

/** @returns the cases in a folder, such as `tests/specs/check`. `TOPICS=hours,ids` limits them. */
export const readCases = (folder: string, words: readonly string[]): readonly Case[] =>
  readdirSync(folder)
    .filter(name => process.env.TOPICS?.split(',').includes(name.replace('.txt', '')) ?? true)
    .sort()
    .flatMap(name => parseCases(join(folder, name), words))

/** @returns the parts of a path; a number is an index in a list. */
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

/** @returns the changed texts, and the marked places in the order of a report, such as `tips.yaml:7:20`. */
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
