import { useMachine } from '@xstate/react'
import type { Drill } from '../../../machines/content/content.ts'
import { drillMachine } from '../../../machines/training/drills/drill.machine.ts'
import { Briefing } from './Briefing.tsx'
import { DebriefPage } from './DebriefPage.tsx'
import { useArrival } from './Title.tsx'
import { Walking } from './Walking.tsx'

/** One drill, from the briefing to the debrief. What happens in it is held here, and goes with it. */
export const DrillRoom = ({ drill }: { readonly drill: Drill }) => {
  const [{ value, context }, send] = useMachine(drillMachine)
  useArrival(value)
  return (
    <>
      {value === 'briefing' && <Briefing drill={drill} onBegin={() => send({ type: 'begin' })} />}
      {value === 'walking' && <Walking drill={drill} record={context.record} send={send} />}
      {value === 'debrief' && (
        <DebriefPage drill={drill} record={context.record} onAgain={() => send({ type: 'again' })} />
      )}
    </>
  )
}
