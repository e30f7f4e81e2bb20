import { entryTitle } from '../../../machines/content/entry-name.ts'
import { readValue } from '../../../tools/content/parse/read-document.ts'
import { type Path, valueAt } from '../../../tools/content/parse/yaml-file.ts'
import { readable } from '../../../tools/content/readable.ts'
import { editorWords } from '../editor-words.ts'
import { titleOf } from './names.ts'
import { entryOf } from './place-at.ts'
import type { Workspace } from './workspace.ts'

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** @returns the path to the only difference between two values; if there are several, to their group. */
const changedPath = (before: unknown, after: unknown): Path => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const isLonger = Array.isArray(before) && Object.keys(old).length !== Object.keys(now).length
  const [key, ...more] = Object.keys({ ...old, ...now }).filter(
    one => JSON.stringify(old[one]) !== JSON.stringify(now[one])
  )
  if (key === undefined || more.length > 0 || isLonger) return []
  return [Array.isArray(before) ? Number(key) : key, ...changedPath(old[key], now[key])]
}

/** @returns the edit that Undo would undo, as "Number of Galop"; `undefined` if there is none. */
export const lastEditOf = ({ undo, texts }: Workspace): string | undefined => {
  const changed = [...(undo.at(-1) ?? [])].filter(([file, text]) => texts.get(file) !== text)
  const [first] = changed
  if (!first) return undefined
  if (changed.length > 1) return editorWords.files(changed.length)
  const [file, before] = first
  const after = texts.get(file)
  const title = titleOf(file, after ?? before)
  if (before === undefined || after === undefined)
    return `${before === undefined ? editorWords.add : editorWords.remove} ${title}`
  if (file.startsWith('languages/')) return title
  const now = readValue(after)?.value
  const path = changedPath(readValue(before)?.value, now)
  const entry = entryOf(path)
  const name = (entry.length > 0 && entryTitle(valueAt(now, entry))) || title
  const field = path.slice(entry.length).findLast(key => typeof key === 'string')
  return field === undefined ? name : editorWords.fieldOf(readable(String(field)), name)
}
