import { type ComponentProps, useMemo, useState } from 'react'
import type { CheckFindings } from '../check/messages.ts'
import { useCheck } from '../check/use-check.ts'
import { Directories } from '../directories/Directories.tsx'
import { editorWords } from '../editor-words.ts'
import { OpenFile } from '../file/OpenFile.tsx'
import { Findings } from '../findings/Findings.tsx'
import { ImpactPanel } from '../findings/ImpactPanel.tsx'
import { ItemList } from '../list/ItemList.tsx'
import { OpenContentContext } from '../model/open-content.ts'
import { useNavigation } from '../model/use-navigation.ts'
import { changesOf, type FileChanges, type Workspace } from '../model/workspace.ts'
import { PhoneView, useHighlighted } from '../phone-beside/PhoneView.tsx'
import { RingRound } from '../ring-round/RingRound.tsx'
import type { RingMarks } from '../ring-round/round.ts'
import { BringTogether } from '../together/BringTogether.tsx'
import { ContentNav } from './ContentNav.tsx'
import { Working } from './Working.tsx'

/** Shown until the check has run once. */
const NO_FINDINGS: CheckFindings = { errors: [], warnings: [], items: [], orphans: 0 }

interface Props extends ComponentProps<typeof BringTogether> {
  readonly workspace: Workspace
  readonly onEdit: (changes: FileChanges) => void
  /** Whether the phone is beside it. */
  readonly hasPhone: boolean
}

/** The open content: its parts, what is being edited, and the findings of the check. */
export const Desk = ({ workspace, onEdit, hasPhone, ...bringing }: Props) => {
  const { opened, texts } = workspace
  const { together } = bringing
  const checkState = useCheck(opened, texts)
  const { ask, asked, english, isChecking, checked = NO_FINDINGS } = checkState
  const { errors, warnings, items } = checked
  const { page, place, showPage, open, openFromPage } = useNavigation(texts, together)
  const [force, setForce] = useState('')
  const [marks, setMarks] = useState<RingMarks>(new Map())
  const findings = useMemo(() => [...errors, ...warnings], [errors, warnings])
  const changed = useMemo(() => new Set(changesOf(workspace).keys()), [workspace])
  const content = useMemo(
    () => ({ opened, texts, english, ask, force, setForce, edit: onEdit, open }),
    [opened, texts, english, ask, force, onEdit, open]
  )
  const highlighted = useHighlighted()
  const middle = () => {
    if (place)
      return (
        <OpenFile
          key={`${place.file} ${place.path?.join()} ${place.field?.join()} ${place.line}`}
          place={place}
          findings={findings}
          onBack={() => showPage(page)}
        />
      )
    if (page === 'together') return <BringTogether {...bringing} />
    if (page === 'ring-round') return <RingRound marks={marks} onMarks={setMarks} onOpen={openFromPage} />
    if (page === 'directories') return <Directories />
    return <ItemList part={page} items={items} changed={changed} errors={errors} />
  }
  return (
    <OpenContentContext value={content}>
      <div className={`columns print:block ${hasPhone ? 'with-phone' : ''}`}>
        <Working what={asked && (editorWords.working[asked] ?? editorWords.working.other)} />
        <ContentNav
          current={page}
          errors={errors}
          items={items}
          toChoose={together.choices.filter(({ taken }) => !taken).length}
          onChoose={showPage}
        />
        <div className="middle">{middle()}</div>
        <div className="side print:hidden">
          {hasPhone && (
            <PhoneView phone={checkState.phone} openFile={place?.file} highlighted={highlighted} />
          )}
          <Findings {...checked} isChecking={isChecking} place={place} />
          <ImpactPanel checkState={checkState} hasChanges={changed.size > 0} />
        </div>
      </div>
    </OpenContentContext>
  )
}
