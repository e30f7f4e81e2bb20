import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { type DrillRecord, reactionsAt, stepsOf } from '../../../machines/training/drills/record.ts'
import { Button } from '../../live/components/Button.tsx'

const { drills } = training.words

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  readonly onWait: () => void
}

/** The current interruption, until the trainee reacts to it. */
export const Interruption = ({ drill, record, onWait }: Props) => {
  const steps = stepsOf(record)
  const current = drill.interruptions.find(({ at }) => reactionsAt(at, steps)?.length === 0)
  return (
    <div role="alert" className="empty:hidden">
      {current && (
        <section className="grid gap-3 rounded-2xl border-4 border-danger bg-surface p-4">
          <h2 className="text-lg font-bold text-danger">{drills.interrupted}</h2>
          <p className="text-xl">{current.happens}</p>
          <p className="text-base text-soft">{drills.react}</p>
          <div className="flex">
            <Button look="small" onPress={onWait}>
              {drills.wait}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
