import { type ReactNode, useState } from 'react'
import { entryTitle } from '../../../machines/content/entry-name.ts'
import { todayInUk } from '../../../tools/content/days.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { blank, type KindOf } from '../../../tools/content/schema/kinds.ts'
import { editorWords } from '../words.ts'
import { diagnosticsAt, type Editing, pathId, type ViewProps } from './editing.ts'
import { FieldMessages } from './scalars.tsx'

interface ActionsProps {
  readonly title: string
  /** The path of the entry: its list, then its position in it. */
  readonly path: Path
  readonly entry: unknown
  /** The number of entries in the list. */
  readonly count: number
  readonly editing: Editing
  /** Called with the new position of the entry or its copy; with nothing if it was removed. */
  readonly onDone?: (index: number | undefined) => void
}

/** Buttons that copy, move or remove an entry of a list. */
export const EntryActions = ({ title, path, entry, count, editing, onDone }: ActionsProps) => {
  const list = path.slice(0, -1)
  const index = Number(path.at(-1))
  const actions = [
    [editorWords.up, index > 0, { move: path, to: index - 1 }, index - 1],
    [editorWords.down, index < count - 1, { move: path, to: index + 1 }, index + 1],
    [editorWords.copy, true, { insertIn: list, at: index + 1, value: entry }, index + 1],
    [editorWords.remove, true, { remove: path }, undefined]
  ] as const
  return (
    <div className="row tight">
      {actions.map(
        ([action, isPossible, change, next]) =>
          isPossible && (
            <button
              type="button"
              key={action}
              className="link"
              onClick={() => editing.change(change) && onDone?.(next)}
            >
              {action} <span className="out-of-sight">{title}</span>
            </button>
          )
      )}
    </div>
  )
}

/** Entries with many fields are folded, so that the form stays short. */
const FOLDED_FROM = 4

interface Props extends ViewProps<KindOf<'list'>> {
  /** Shows an entry of any kind. */
  readonly show: (entry: ViewProps) => ReactNode
}

/** A list: each entry with its buttons, and a button to add one. */
export const ListView = ({ of: { item }, path, value, name, help, editing, show }: Props) => {
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const [added, setAdded] = useState<number>()
  const isFolded = item.kind === 'fields' && item.fields.length >= FOLDED_FROM
  return (
    <fieldset>
      <legend>{name}</legend>
      {help && <p className="soft">{help}</p>}
      <FieldMessages diagnostics={diagnosticsAt(editing, path)} />
      <ol className="entries">
        {entries.map((entry, index) => {
          const at = [...path, index]
          const title = editorWords.entry(name, index)
          const fields = show({ of: item, path: at, value: entry, name: title, help: '', editing })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id; their position identifies them
            <li key={index} data-path={pathId(at)}>
              {isFolded ? (
                <details open={index === added}>
                  <summary>{(typeof entry === 'string' ? entry : entryTitle(entry)) || title}</summary>
                  {fields}
                </details>
              ) : (
                fields
              )}
              <EntryActions title={title} path={at} entry={entry} count={entries.length} editing={editing} />
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        className="press add"
        onClick={() => {
          editing.change({ insertIn: path, at: entries.length, value: blank(item, todayInUk()) })
          setAdded(entries.length)
        }}
      >
        {editorWords.addEntry(name)}
      </button>
    </fieldset>
  )
}
