import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { parseRun } from '../../../machines/training/drills/run-text.ts'
import { useHash } from '../hash.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { ComparePage } from './ComparePage.tsx'
import { DebriefPage } from './DebriefPage.tsx'
import { DrillHeading, useHeadingFocus } from './DrillHeading.tsx'
import { DrillSession } from './DrillSession.tsx'
import { drillHash } from './drill-hash.ts'
import { minutesLabel } from './labels.ts'
import { PresentPage } from './PresentPage.tsx'
import { RollCallPage } from './RollCallPage.tsx'
import { SessionPlan } from './SessionPlan.tsx'
import { TrainerPage } from './TrainerPage.tsx'

const { words, drills } = training
const { definition } = content.beforeYouStart

/** A simple drill is a short one: those that need a practised officer come last. */
const inOrder = [...drills].sort((one, other) => one.teaching.minutes - other.teaching.minutes)

/** Two ways into a drill. */
const DOORS = [
  ['trainer', words.drills.withGroup],
  [undefined, words.drills.alone]
] as const

const List = ({ problem }: { readonly problem: string | undefined }) => (
  <div className="grid gap-4">
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <DrillHeading>{words.views.drills}</DrillHeading>
      <p className="text-soft">{words.drills.intro}</p>
    </div>
    {problem && (
      <p role="alert" className="rounded-xl border-2 border-ctl p-4">
        {problem}
      </p>
    )}
    <div className="flex flex-wrap gap-4">
      <a href={drillHash({ page: 'plan' })} className="drill-link" data-main>
        {words.group.plan}
      </a>
      <a href={drillHash({ page: 'roll-call' })} className="drill-link">
        {words.group.rollCall}
      </a>
    </div>
    <ul className="drill-list">
      {inOrder.map(({ id, name, start, teaching }) => (
        <li key={id} className="drill-card">
          <h2 className="text-xl font-bold">{name}</h2>
          <p>{start.place}</p>
          <p className="text-base text-soft">
            {start.timeOfDay}. {minutesLabel(teaching.minutes)}
          </p>
          <div className="flex flex-wrap gap-3 self-end">
            {DOORS.map(([page, door]) => (
              <a
                key={door}
                href={drillHash({ drill: id, page })}
                aria-label={`${door}: ${name}`}
                className="drill-link"
                data-main
              >
                {door}
              </a>
            ))}
          </div>
        </li>
      ))}
    </ul>
    <section className="drill-card" aria-labelledby="definition">
      <h2 id="definition" className="text-xl font-bold">
        {definition.heading}
      </h2>
      <p>{definition.says}</p>
    </section>
  </div>
)

/** A page about one drill, or the drill itself; `undefined` if the run in the address is not valid. */
const pageOf = (drill: Drill, page: string | null, parameters: URLSearchParams) => {
  const [run, other] = ['run', 'with'].map(name => parameters.get(name)).map(text => text && parseRun(text))
  switch (page) {
    case 'trainer':
      return <TrainerPage drill={drill} />
    case 'present':
      return <PresentPage drill={drill} />
    case 'agreement':
      return <AgreementForm drill={drill} />
    case 'compare':
      return run && other ? <ComparePage drill={drill} first={run} second={other} /> : undefined
    default:
      if (!parameters.has('run')) return <DrillSession key={drill.id} drill={drill} />
      return (
        run && (
          <DebriefPage
            drill={drill}
            record={run}
            onAgain={() => {
              location.hash = drillHash({ drill: drill.id })
            }}
          />
        )
      )
  }
}

/** The drills: all of them, the one that the address names, a run of it, or what its trainer needs. */
export const DrillsView = () => {
  const { parameters } = useHash()
  const [asked, page] = [parameters.get('drill'), parameters.get('page')]
  useHeadingFocus(`${asked ?? ''} ${page ?? ''} ${parameters.get('run') ?? ''}`)
  if (page === 'plan') return <SessionPlan of={(parameters.get('of') ?? '').split(' ')} />
  if (page === 'roll-call') return <RollCallPage />
  const drill = drills.find(({ id }) => id === asked)
  const shown = drill && pageOf(drill, page, parameters)
  return (
    shown || <List problem={asked === null ? undefined : drill ? words.group.noRun : words.drills.unknown} />
  )
}
