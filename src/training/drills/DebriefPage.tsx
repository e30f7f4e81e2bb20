import { training } from 'virtual:training'
import { useMemo } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { debriefOf } from '../../../machines/training/drills/debrief.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { Button } from '../../live/components/Button.tsx'
import { AtAGlance } from './AtAGlance.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { GivenAndMissed } from './GivenAndMissed.tsx'
import { Interruptions } from './Interruptions.tsx'
import { KeepRun } from './KeepRun.tsx'
import { settingLabel, settingOfDrill } from './labels.ts'
import { QuestionsMet } from './QuestionsMet.tsx'
import { Routes } from './Routes.tsx'

const { words, drills: all } = training
const { drills } = words

const NextLinks = ({ drill, onAgain }: { readonly drill: Drill; readonly onAgain: () => void }) => {
  const next = all[(all.indexOf(drill) + 1) % all.length]
  return (
    <div className="flex flex-wrap gap-4 print:hidden">
      <Button look="small" onPress={onAgain}>
        {drills.again}
      </Button>
      {next && (
        <a href={`#drills?drill=${next.id}`} className="drill-link">
          {drills.next}
        </a>
      )}
      <a href="#drills" className="drill-link">
        {drills.all}
      </a>
    </div>
  )
}

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  readonly onAgain: () => void
}

/** The route taken, what the person would have received, and the words the trainee chose, each beside the good ones. */
export const DebriefPage = ({ drill, record, onAgain }: Props) => {
  const debrief = useMemo(() => debriefOf(drill, record, settingOfDrill(drill)), [drill, record])
  return (
    <div className="drill-page drill-debrief">
      <DrillHeading>{interpolate(drills.debrief, { drill: drill.name })}</DrillHeading>
      <p className="text-soft">{drills.noMark}</p>
      <p className="print-only filed">{drills.filed}</p>
      <AtAGlance drill={drill} record={record} debrief={debrief} />
      <p className="text-base text-soft">{settingLabel(drill)}</p>
      <GivenAndMissed debrief={debrief} />
      <QuestionsMet drill={drill} record={record} debrief={debrief} />
      <Interruptions drill={drill} debrief={debrief} />
      <Routes drill={drill} record={record} nearest={debrief.nearest} />
      <KeepRun drill={drill} record={record} />
      <NextLinks drill={drill} onAgain={onAgain} />
    </div>
  )
}
