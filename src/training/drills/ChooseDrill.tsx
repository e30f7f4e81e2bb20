import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { simplestFirst, USUAL_OFFICERS } from '../../../machines/training/drills/session.ts'
import { Input } from '../../desk/fields.tsx'
import { Button } from '../../live/components/Button.tsx'
import { useHash } from '../hash.ts'
import { DrillCard, DrillHeading, minutesLabel } from './DrillCard.tsx'
import { Plan, usePlan } from './Plan.tsx'

const { drills: all, words } = training
const { drills, group } = words
const { definition } = content.beforeYouStart

/** Every drill and, once minutes are given, the plan of a session to which drills can be added. */
export const ChooseDrill = ({ problem }: { readonly problem?: string | undefined }) => {
  const { parameters, hrefOf, change } = useHash()
  const plan = usePlan()
  const isPlanning = Boolean(parameters.get('minutes') || parameters.get('of'))
  const planned = plan.drills.map(({ id }) => id)
  const toggled = (id: string) =>
    planned.includes(id) ? planned.filter(one => one !== id) : [...planned, id]
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <DrillHeading>{words.views.drills}</DrillHeading>
        <p className="text-soft">{drills.intro}</p>
      </div>
      {problem && (
        <p role="alert" className="rounded-xl border-2 border-ctl p-4">
          {problem}
        </p>
      )}
      <div className="field-row print:hidden">
        <Input
          label={group.minutes}
          type="number"
          value={parameters.get('minutes') ?? ''}
          onType={minutes => location.replace(hrefOf({ minutes: minutes || undefined, of: undefined }))}
        />
        <Input
          label={group.officers}
          type="number"
          value={parameters.get('officers') ?? String(USUAL_OFFICERS)}
          onType={officers => location.replace(hrefOf({ officers }))}
        />
      </div>
      {isPlanning && (
        <DrillCard title={group.planOf}>
          <Plan plan={plan} />
          <a href={hrefOf({ page: 'print' })} className="drill-link w-fit print:hidden">
            {group.notesApart}
          </a>
        </DrillCard>
      )}
      <ul className="drill-grid">
        {simplestFirst(all).map(drill => (
          <li key={drill.id} className="grid">
            <DrillCard title={drill.name} href={hrefOf({ drill: drill.id })}>
              <p>
                <b>{minutesLabel(drill)}.</b> {drill.start.place}{' '}
                <span className="text-soft">{drill.start.timeOfDay}</span>
              </p>
              {isPlanning && (
                <div className="relative z-1 w-fit print:hidden">
                  <Button
                    look="small"
                    pressed={planned.includes(drill.id)}
                    onPress={() => change({ of: toggled(drill.id).join(' ') || undefined })}
                  >
                    {group.inPlan} <span className="sr-only">{drill.name}</span>
                  </Button>
                </div>
              )}
            </DrillCard>
          </li>
        ))}
      </ul>
      <DrillCard title={definition.heading}>
        <p>{definition.says}</p>
      </DrillCard>
    </div>
  )
}
