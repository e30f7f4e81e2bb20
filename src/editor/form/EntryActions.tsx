import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { LinkButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import type { Editing } from './editing.ts'

interface Props {
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
export const EntryActions = ({ title, path, entry, count, editing, onDone }: Props) => {
  const list = path.slice(0, -1)
  const index = Number(path.at(-1))
  const actions = [
    [editorWords.up, index > 0, { move: path, to: index - 1 }, index - 1],
    [editorWords.down, index < count - 1, { move: path, to: index + 1 }, index + 1],
    [editorWords.copy, true, { insertIn: list, at: index + 1, value: entry }, index + 1],
    [editorWords.remove, true, { remove: path }, undefined]
  ] as const
  return (
    <div className="row">
      {actions.map(
        ([action, isPossible, change, next]) =>
          isPossible && (
            <LinkButton
              key={action}
              onClick={() =>
                editing.change(change, [...list, next ?? Math.min(index, count - 2)]) && onDone?.(next)
              }
            >
              {action} <span className="sr-only">{title}</span>
            </LinkButton>
          )
      )}
    </div>
  )
}
