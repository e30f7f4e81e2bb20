import { useMachine } from '@xstate/react'
import type { Drill } from '../../../machines/content/content.ts'
import { drillMachine } from '../../../machines/training/drills/drill.machine.ts'
import { Briefing } from './Briefing.tsx'
import { DebriefPage } from './DebriefPage.tsx'
import { useHeadingFocus } from './DrillHeading.tsx'
import { DrillWalk } from './DrillWalk.tsx'

/** One drill, from the briefing to the debrief. Its record is only in memory, and is lost when the drill is left. */
export const DrillSession = ({ drill }: { readonly drill: Drill }) => {
  const [{ value, context }, send] = useMachine(drillMachine)
  useHeadingFocus(value)
  return (
    <>
      {value === 'briefing' && <Briefing drill={drill} onBegin={() => send({ type: 'drill.begin' })} />}
      {value === 'walking' && <DrillWalk drill={drill} record={context.record} send={send} />}
      {value === 'debrief' && (
        <DebriefPage drill={drill} record={context.record} onAgain={() => send({ type: 'drill.restart' })} />
      )}
    </>
  )
}
