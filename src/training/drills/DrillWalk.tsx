import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useEffect } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import type { DrillEvent } from '../../../machines/training/drills/drill.machine.ts'
import { momentOf } from '../../../machines/training/drills/drill-moment.ts'
import { type DrillRecord, lastSnapshotOf } from '../../../machines/training/drills/record.ts'
import { usePhone } from '../../desk/phone/use-phone.ts'
import { Button } from '../../live/components/Button.tsx'
import { Phone } from '../walk/Phone.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { Interruption } from './Interruption.tsx'
import { ScenePanel } from './ScenePanel.tsx'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

const { drills } = training.words

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  readonly send: (event: DrillEvent) => void
}

/** The phone, set to the time and force of the drill, beside what the person says. */
export const DrillWalk = ({ drill, record, send }: Props) => {
  const phone = usePhone(({ set }) =>
    set({ force: drill.setting.force, language: undefined, at: momentOf(drill, content.calendar) })
  )
  const { state } = phone
  useEffect(() => {
    if (state)
      send({ type: 'phone.reported', events: state.events, place: state.place, at: performance.now() })
  }, [state, send])
  const place = selectStage(lastSnapshotOf(record))
  useAskBeforeLeaving(record.length > 0 ? drills.leave : undefined)
  return (
    <div className="grid gap-4">
      <DrillHeading>{drill.name}</DrillHeading>
      <div className="drill-walk">
        <Phone frame={phone.frame} />
        <div className="grid content-start gap-6">
          <Interruption
            drill={drill}
            record={record}
            onWait={() => send({ type: 'trainee.waited', at: performance.now() })}
          />
          <ScenePanel
            drill={drill}
            place={place}
            record={record}
            onSay={way => send({ type: 'words.chosen', place, way, at: performance.now() })}
          />
          <div className="flex flex-wrap gap-4">
            <Button
              look={place === 'outcome' ? 'filled' : 'small'}
              onPress={() => send({ type: 'drill.end' })}
            >
              {drills.end}
            </Button>
          </div>
        </div>
      </div>
    </div>
  )
}
