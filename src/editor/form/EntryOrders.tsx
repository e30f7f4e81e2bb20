import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { editorWords } from '../words.ts'
import type { Editing } from './editing.ts'

interface Props {
  readonly title: string
  /** Of the entry: its list, then its place in it. */
  readonly path: Path
  readonly entry: unknown
  /** How many the list has. */
  readonly count: number
  readonly editing: Editing
  /** Called with where the entry, or its copy, stands afterwards; nothing if it is gone. */
  readonly onDone?: (index: number | undefined) => void
}

/** What can be done to an entry of a list as a whole. */
export const EntryOrders = ({ title, path, entry, count, editing, onDone }: Props) => {
  const list = path.slice(0, -1)
  const index = Number(path.at(-1))
  const orders = [
    [editorWords.up, index > 0, { move: path, to: index - 1 }, index - 1],
    [editorWords.down, index < count - 1, { move: path, to: index + 1 }, index + 1],
    [editorWords.copy, true, { insertIn: list, at: index + 1, value: entry }, index + 1],
    [editorWords.remove, true, { remove: path }, undefined]
  ] as const
  return (
    <div className="row tight">
      {orders.map(
        ([order, isPossible, change, next]) =>
          isPossible && (
            <button
              type="button"
              key={order}
              className="link"
              onClick={() => editing.change(change) && onDone?.(next)}
            >
              {order} <span className="out-of-sight">{title}</span>
            </button>
          )
      )}
    </div>
  )
}
