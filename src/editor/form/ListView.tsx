import type { ReactNode } from 'react'
import { entryTitle } from '../../../machines/content/entry-name.ts'
import { todayInUk } from '../../../tools/content/days.ts'
import { blank, type KindOf } from '../../../tools/content/schema/kinds.ts'
import { PressButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { EntryActions } from './EntryActions.tsx'
import { diagnosticsAt, pathId, type ViewProps } from './editing.ts'
import { FieldMessages } from './scalars.tsx'

/** Entries with many fields are folded, so that the form stays short. */
const FOLDED_FROM = 4

interface Props extends ViewProps<KindOf<'list'>> {
  /** Shows an entry of any kind. */
  readonly show: (entry: ViewProps) => ReactNode
}

/** A list: each entry with its buttons, and a button to add one. */
export const ListView = ({ of: { item }, path, value, name, help, editing, show }: Props) => {
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const isFolded = item.kind === 'fields' && item.fields.length >= FOLDED_FROM
  return (
    <fieldset>
      <legend>{name}</legend>
      {help && <p className="text-soft">{help}</p>}
      <FieldMessages diagnostics={diagnosticsAt(editing, path)} />
      <ol>
        {entries.map((entry, index) => {
          const at = [...path, index]
          const title = editorWords.entry(name, index)
          const fields = show({ of: item, path: at, value: entry, name: title, help: '', editing })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id; their position identifies them
            <li key={index} className="mb-3" data-path={pathId(at)}>
              {isFolded ? (
                <details>
                  <summary className="min-h-12 content-center font-medium">
                    {(typeof entry === 'string' ? entry : entryTitle(entry)) || title}
                  </summary>
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
      <PressButton
        className="justify-self-start"
        onClick={() => {
          const at = entries.length
          editing.change({ insertIn: path, at, value: blank(item, todayInUk()) }, [...path, at])
        }}
      >
        {editorWords.addEntry(name)}
      </PressButton>
    </fieldset>
  )
}
