import { useId } from 'react'
import type { CheckFindings } from '../check/messages.ts'
import { directoryWords } from '../directories/Directories.tsx'
import { editorWords } from '../editor-words.ts'
import { CONTENT_PARTS, type PartId, partOf } from '../model/names.ts'
import { togetherWords } from '../together/together-words.ts'

/** Pages that are not about one part of the content. */
const JOBS = [
  { id: 'ring-round', title: 'Ring round' },
  { id: 'directories', title: directoryWords.title },
  { id: 'together', title: togetherWords.title }
] as const

/** A part of the content, or another page of the editor. */
export type PageId = PartId | (typeof JOBS)[number]['id']

interface PartButtonProps {
  readonly title: string
  readonly isOpen: boolean
  readonly faults?: number
  /** The number of items with something to settle. */
  readonly todo?: number
  readonly onChoose: () => void
}

const PartButton = ({ title, isOpen, faults = 0, todo = 0, onChoose }: PartButtonProps) => {
  const id = useId()
  const count = faults > 0 ? editorWords.faults(faults) : todo > 0 && editorWords.toSettle(todo)
  return (
    <button
      type="button"
      className="flex min-h-12 flex-wrap items-center justify-between gap-x-2 rounded-lg px-2.5 text-start"
      aria-current={isOpen ? 'true' : undefined}
      aria-labelledby={id}
      aria-describedby={`${id}-count`}
      onClick={onChoose}
    >
      <b id={id} className={isOpen ? '' : 'font-normal'}>
        {title}
      </b>
      <span
        id={`${id}-count`}
        className={`text-[0.9375rem] whitespace-nowrap ${faults > 0 ? 'text-danger' : 'text-doubt'}`}
      >
        {count}
      </span>
    </button>
  )
}

interface Props extends Pick<CheckFindings, 'errors' | 'items'> {
  readonly current: PageId
  /** How many entries wait for somebody to choose between texts. */
  readonly toChoose: number
  readonly onChoose: (page: PageId) => void
}

/** The pages of the editor, with how many faults each part of the content has, or how much there is to settle. */
export const ContentNav = ({ current, errors, items, toChoose, onChoose }: Props) => (
  <nav aria-label={editorWords.content} className="tree grid print:hidden">
    {CONTENT_PARTS.map(({ id, title }) => (
      <PartButton
        key={id}
        title={title}
        isOpen={id === current}
        faults={errors.filter(({ file }) => partOf(file) === id).length}
        todo={items.filter(item => item.todo.length > 0 && partOf(item.file) === id).length}
        onChoose={() => onChoose(id)}
      />
    ))}
    <hr className="my-1.5 border-hair" />
    {JOBS.map(({ id, title }) => (
      <PartButton
        key={id}
        title={title}
        isOpen={id === current}
        todo={id === 'together' ? toChoose : 0}
        onChoose={() => onChoose(id)}
      />
    ))}
  </nav>
)
