import { type ComponentProps, useCallback, useEffect, useMemo, useState } from 'react'
import type { CheckFindings } from '../check/messages.ts'
import { useCheck } from '../check/use-check.ts'
import { Directories } from '../directories/Directories.tsx'
import { usePhoneTexts } from '../find-text/use-phone-texts.ts'
import { partOf } from '../model/names.ts'
import type { OpenPlace } from '../model/place.ts'
import { changesOf, type EditStep, stepTo, type Workspace } from '../model/workspace.ts'
import { RingRound } from '../ring-round/RingRound.tsx'
import type { RingMarks } from '../ring-round/round.ts'
import { BringTogether } from '../together/BringTogether.tsx'
import { editorWords } from '../words.ts'
import { ContentNav, type PageId } from './ContentNav.tsx'
import { Findings } from './Findings.tsx'
import { ImpactPanel } from './ImpactPanel.tsx'
import { ItemList } from './ItemList.tsx'
import { OpenFile } from './OpenFile.tsx'
import { PhoneView } from './PhoneView.tsx'
import { Working } from './Working.tsx'

/** Shown until the check has run once. */
const NO_FINDINGS: CheckFindings = { errors: [], warnings: [], items: [], orphans: 0 }

const languageOpen = (open: OpenPlace | undefined): string | undefined =>
  /^languages\/(.+)\.yaml$/.exec(open?.file ?? '')?.[1]

interface Props
  extends Pick<ComponentProps<typeof BringTogether>, 'together' | 'onBring' | 'onTake' | 'onSave'> {
  readonly workspace: Workspace
  readonly onEdit: (step: EditStep) => void
}

/** The open content: its parts, what is being edited, and the findings of the check. */
export const Desk = ({ workspace, together, onEdit, onBring, onTake, onSave }: Props) => {
  const { opened, texts } = workspace
  const checkState = useCheck(opened, texts)
  const [part, setPart] = useState<PageId>('services')
  const [place, setPlace] = useState<OpenPlace>()
  const [marks, setMarks] = useState<RingMarks>(new Map())
  const [hasPhone, setPhone] = useState(false)
  const { errors, warnings, items } = checkState.checked ?? NO_FINDINGS
  const findings = useMemo(() => [...errors, ...warnings], [errors, warnings])
  const changed = useMemo(() => new Set(changesOf(workspace).keys()), [workspace])
  const open = place && texts.has(place.file) ? place : undefined
  const goTo = useCallback((next: OpenPlace) => {
    setPart(partOf(next.file))
    setPlace(next)
  }, [])
  const { phoneTexts, onHighlight } = usePhoneTexts(texts, checkState.english, open, goTo)
  const choose = (id: PageId) => {
    setPart(id)
    setPlace(undefined)
  }
  const { asked } = checkState
  // Whoever opens files of changes, or cannot save all of theirs, sees at once what became of them.
  useEffect(() => {
    if (together.files.length + together.choices.length === 0) return
    setPart('together')
    setPlace(undefined)
  }, [together])
  return (
    <div className={hasPhone ? 'columns with-phone' : 'columns'}>
      <Working what={asked && (editorWords.working[asked] ?? editorWords.working.other)} />
      <ContentNav
        current={part}
        errors={errors}
        items={items}
        toChoose={together.choices.filter(({ taken }) => !taken).length}
        onChoose={choose}
      />
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
        ) : part === 'together' ? (
          <BringTogether
            workspace={workspace}
            together={together}
            ask={checkState.ask}
            onEdit={onEdit}
            onBring={onBring}
            onTake={onTake}
            onSave={onSave}
          />
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
          {...(checkState.checked ?? NO_FINDINGS)}
          opened={opened}
          texts={texts}
          isChecking={checkState.isChecking}
          file={open?.file}
          onOpen={goTo}
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
