import { useCallback, useId, useMemo, useState } from 'react'
import type { CheckFindings } from '../check/messages.ts'
import { useCheck } from '../check/use-check.ts'
import { Directories, directoryWords } from '../directories/Directories.tsx'
import { usePhoneTexts } from '../find-text/use-phone-texts.ts'
import { CONTENT_PARTS, type PartId, partOf } from '../model/names.ts'
import type { OpenPlace } from '../model/place.ts'
import { changesOf, type EditStep, stepTo, type Workspace } from '../model/workspace.ts'
import { RingRound } from '../ring-round/RingRound.tsx'
import type { RingMarks } from '../ring-round/round.ts'
import { SignOff } from '../sign-off/SignOff.tsx'
import { signOffWords } from '../sign-off/words.ts'
import { editorWords } from '../words.ts'
import { Findings } from './Findings.tsx'
import { ImpactPanel } from './ImpactPanel.tsx'
import { ItemList } from './ItemList.tsx'
import { OpenFile } from './OpenFile.tsx'
import { PhoneView } from './PhoneView.tsx'

/** Shown until the check has run once. */
const NOTHING: CheckFindings = { errors: [], warnings: [], items: [], orphans: 0 }

/** Pages that are not about one part of the content. */
const JOBS = [
  { id: 'ring-round', title: 'Ring round' },
  { id: 'directories', title: directoryWords.title },
  { id: 'sign-off', title: signOffWords.title }
] as const

type JobId = (typeof JOBS)[number]['id']

const languageOpen = (open: OpenPlace | undefined): string | undefined =>
  /^languages\/(.+)\.yaml$/.exec(open?.file ?? '')?.[1]

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
      aria-current={isOpen ? 'true' : undefined}
      aria-labelledby={id}
      aria-describedby={`${id}-count`}
      onClick={onChoose}
    >
      <b id={id}>{title}</b>
      <span id={`${id}-count`} className={faults > 0 ? 'danger' : 'doubt'}>
        {count}
      </span>
    </button>
  )
}

interface Props {
  readonly workspace: Workspace
  readonly onEdit: (step: EditStep) => void
}

/** The open content: its parts, what is being edited, and the findings of the check. */
export const Desk = ({ workspace, onEdit }: Props) => {
  const { opened, texts } = workspace
  const checkState = useCheck(opened, texts)
  const [part, setPart] = useState<PartId | JobId>('services')
  const [place, setPlace] = useState<OpenPlace>()
  const [marks, setMarks] = useState<RingMarks>(new Map())
  const [hasPhone, setPhone] = useState(false)
  const { errors, warnings, items, orphans } = checkState.checked ?? NOTHING
  const findings = useMemo(() => [...errors, ...warnings], [errors, warnings])
  const changed = useMemo(() => new Set(changesOf(workspace).keys()), [workspace])
  const open = place && texts.has(place.file) ? place : undefined
  const goTo = useCallback((next: OpenPlace) => {
    setPart(partOf(next.file))
    setPlace(next)
  }, [])
  const { phoneTexts, onHighlight } = usePhoneTexts(texts, checkState.english, open, goTo)
  const faults = (id: PartId) => errors.filter(({ file }) => partOf(file) === id).length
  const todo = (id: PartId) => items.filter(item => item.todo.length > 0 && partOf(item.file) === id).length
  const choose = (id: PartId | JobId) => {
    setPart(id)
    setPlace(undefined)
  }
  return (
    <div className={hasPhone ? 'columns with-phone' : 'columns'}>
      <nav aria-label={editorWords.content} className="tree">
        {CONTENT_PARTS.map(({ id, title }) => (
          <PartButton
            key={id}
            title={title}
            isOpen={id === part}
            faults={faults(id)}
            todo={todo(id)}
            onChoose={() => choose(id)}
          />
        ))}
        <hr />
        {JOBS.map(({ id, title }) => (
          <PartButton key={id} title={title} isOpen={id === part} onChoose={() => choose(id)} />
        ))}
      </nav>
      <div className="middle">
        {open ? (
          <OpenFile
            key={`${open.file} ${open.path?.join()} ${open.field?.join()} ${open.line}`}
            english={checkState.english}
            onOpen={goTo}
            onHighlight={onHighlight}
            place={open}
            texts={texts}
            findings={findings}
            onEdit={onEdit}
            onBack={() => setPlace(undefined)}
          />
        ) : part === 'sign-off' ? (
          <SignOff texts={texts} ask={checkState.ask} onEdit={onEdit} />
        ) : part === 'ring-round' ? (
          <RingRound
            texts={texts}
            ask={checkState.ask}
            marks={marks}
            onMarks={setMarks}
            onEdit={onEdit}
            onOpen={setPlace}
          />
        ) : part === 'directories' ? (
          <Directories texts={texts} ask={checkState.ask} onEdit={onEdit} />
        ) : (
          <ItemList
            part={part}
            items={items}
            texts={texts}
            changed={changed}
            errors={errors}
            onOpen={goTo}
            onEdit={onEdit}
          />
        )}
      </div>
      <div className="side">
        <button type="button" className="chip" aria-pressed={hasPhone} onClick={() => setPhone(!hasPhone)}>
          {editorWords.showPhone}
        </button>
        <Findings
          texts={texts}
          errors={errors}
          warnings={warnings}
          isChecking={checkState.isChecking}
          file={open?.file}
          onOpen={goTo}
          orphans={orphans}
          onRemoveOrphans={() =>
            void checkState.ask({ ask: 'withoutOrphans' }).then(changed => onEdit(stepTo(changed)))
          }
        />
        <ImpactPanel checkState={checkState} hasChanges={changed.size > 0} />
      </div>
      {hasPhone && <PhoneView phone={checkState.phone} language={languageOpen(open)} texts={phoneTexts} />}
    </div>
  )
}
