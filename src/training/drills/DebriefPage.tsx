import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { fill } from '../../../machines/fill.ts'
import { areaOf } from '../../../machines/outcome/area.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { type Debrief, debriefOf } from '../../../machines/training/drills/debrief.ts'
import { momentOf } from '../../../machines/training/drills/drill-moment.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { Button } from '../../live/components/Button.tsx'
import { readForcePack } from '../../live/platform/force-pack.ts'
import { GivenAndMissed } from './GivenAndMissed.tsx'
import { Interruptions } from './Interruptions.tsx'
import { Routes } from './Routes.tsx'
import { SaidAndAnswered } from './SaidAndAnswered.tsx'
import { Title } from './Title.tsx'
import { settingSaid } from './words.ts'

const { words, drills: all } = training
const { drills } = words

/** @returns the content and the area, at the moment of a drill. */
const settingFor = (drill: Drill) => {
  const force = content.forces.find(({ id }) => id === drill.setting.force)
  const pack = force && readForcePack(force.id)
  return settingOf(
    content,
    areaOf(force, pack === 'damaged' ? undefined : pack),
    momentOf(drill, content.calendar)
  )
}

const secondsSaid = ({ firstTipAfter }: Debrief): string => {
  if (firstTipAfter === undefined) return drills.noTip
  const count = Math.round(firstTipAfter / 1_000)
  return count === 1 ? drills.second : fill(drills.seconds, { count: String(count) })
}

const Onward = ({ drill, onAgain }: { readonly drill: Drill; readonly onAgain: () => void }) => {
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

/** A look back: the way that was gone, what the person would have had, the words that were chosen. */
export const DebriefPage = ({ drill, record, onAgain }: Props) => {
  const debrief = useMemo(() => debriefOf(drill, record, settingFor(drill)), [drill, record])
  return (
    <div className="drill-page drill-debrief">
      <Title>{fill(drills.debrief, { drill: drill.name })}</Title>
      <p className="text-soft">{drills.noMark}</p>
      <div>
        <p>
          <b>{drills.firstTip}</b> {secondsSaid(debrief)}
        </p>
        <p className="text-base text-soft">{settingSaid(drill)}</p>
      </div>
      <Routes drill={drill} record={record} />
      <GivenAndMissed debrief={debrief} />
      <SaidAndAnswered drill={drill} record={record} debrief={debrief} />
      <Interruptions drill={drill} debrief={debrief} />
      <Onward drill={drill} onAgain={onAgain} />
    </div>
  )
}
