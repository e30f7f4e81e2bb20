import { type Diagnostic, type Mend, visible } from '../../../tools/content/diagnostic.ts'
import { hoursAsTyped } from '../../../tools/content/hours/typed-hours.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { readable } from '../../../tools/content/readable.ts'
import { FILES, FOLDERS } from '../../../tools/content/schema/files.ts'
import { fieldKindOf, type Kind } from '../../../tools/content/schema/kinds.ts'
import { editorWords } from '../editor-words.ts'
import { titleOf } from '../model/names.ts'
import { entryOf } from '../model/place-at.ts'
import { translateWords } from '../translate/translate-words.ts'
import type { Item } from './messages.ts'

/** @returns the names of all fields and choices of a value. */
const namesIn = (of: Kind): readonly string[] => {
  if (of.kind === 'fields') return of.fields.flatMap(field => [field.name, ...namesIn(field.of)])
  if (of.kind === 'list') return namesIn(of.item)
  if (of.kind === 'either') return of.options.flatMap(({ name, of }) => [name, ...(of ? namesIn(of) : [])])
  return 'options' in of ? of.options : []
}

const NAMES: ReadonlySet<string> = new Set(
  [...Object.values(FILES), ...Object.values(FOLDERS)].flatMap(schema => namesIn(fieldKindOf(schema)))
)

const labelled = (whole: string, name: string, value = '') =>
  NAMES.has(name) ? `"${readable(name)}${value && `: ${readable(value)}`}"` : whole

/** @returns words of the check with the names of fields, choices and files as the form shows them. */
const withLabels = (words: string): string =>
  words
    // Advice that only a developer can follow.
    .replace(/ ?[^.]*"npm run[^.]*\./g, '')
    .replace(
      /"([^"]*(?:\d\d:\d\d|\bPH\b|\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b)[^"]*)"/g,
      (_, hours: string) => `"${hoursAsTyped(hours)}"`
    )
    .replace(/\b(?:set|write|add) "(\w+): (true|false)"/gi, (whole, name: string, value: string) => {
      const tick = value === 'true' ? editorWords.tick : editorWords.untick
      return `${/^[A-Z]/.test(whole) ? tick : tick.toLowerCase()} "${readable(name)}"`
    })
    .replace(/"([a-zA-Z][\w-]*)(?::(?: ([\w-]+))?)?"/g, labelled)
    .replace(/(?<!["\w])[a-z]+[A-Z]\w*/g, name => labelled(name, name))
    .replace(/\b([a-z-]+\.yaml)\b/g, (_, file: string) => `"${titleOf(file)}"`)

const { mend: mends } = editorWords

/** What to press, for each kind of fix. */
const MENDS: Readonly<Record<Mend, (label: string) => string>> = {
  add: label => mends.add(editorWords.addField(label)),
  remove: () => mends.press(editorWords.remove),
  withdraw: () => mends.withdraw,
  'put-back': () => mends.putBack(editorWords.undo),
  ring: () => mends.ring(editorWords.rungToday),
  hours: () => mends.hours,
  look: () => mends.look(translateWords.stillRight),
  translate: () => mends.list(translateWords.filters.missing),
  review: () => mends.press(translateWords.review.title),
  'remove-orphans': () => mends.press(editorWords.removeOrphans(2))
}

/** @param path of a value within its entry. @returns the labels of the form on the way to the value. */
export const labelsOf = (path: Path): string =>
  path
    .flatMap((key, at) => (typeof key === 'number' ? [] : [at]))
    .map(at => {
      const label = readable(String(path[at]))
      const next = path[at + 1]
      return typeof next === 'number' ? editorWords.entry(label, next) : label
    })
    .join(' › ')

/** @param text the text of the file. @returns what people call the entry or the file at a place. */
export const titleFor = (
  { file, path = [] }: Pick<Diagnostic, 'file' | 'path'>,
  items: readonly Item[],
  text: string
): string => {
  const entry = entryOf(path).join()
  const item = items.find(one => one.file === file && one.path !== undefined && one.path.join() === entry)
  return [item?.title, titleOf(file, text)].filter(Boolean).join(', ')
}

/** @returns a finding or a sentence in the words of the form: what is wrong, and what to press to fix it. */
export const inFormWords = (finding: Diagnostic | string): string => {
  if (typeof finding === 'string') return visible(withLabels(finding))
  const { message, fix, mend, path = [] } = finding
  const last = String(path.findLast(key => typeof key === 'string') ?? '')
  return visible(`${withLabels(message)} ${mend ? MENDS[mend](readable(last)) : withLabels(fix)}`)
}
