import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { parseRun } from '../../../machines/training/drills/run-text.ts'
import { simplestFirst } from '../../../machines/training/drills/session.ts'
import { useHash } from '../hash.ts'
import { DebriefPage } from './DebriefPage.tsx'
import { DrillCard, DrillHeading, useHeadingFocus } from './DrillCard.tsx'
import { drillHash, minutesLabel } from './drill-labels.ts'
import { RunPage } from './RunPage.tsx'
import { SessionForm, SessionPage } from './SessionPage.tsx'

const { words, drills } = training
const { definition } = content.beforeYouStart

/** Two ways into a drill. */
const DOORS = [
  ['group', words.drills.withGroup],
  [undefined, words.drills.alone]
] as const

const Doors = ({ drill: { id, name, start, teaching } }: { readonly drill: Drill }) => (
  <DrillCard title={name}>
    <p>
      <b>{minutesLabel(teaching.minutes)}.</b> {start.place}{' '}
      <span className="text-soft">{start.timeOfDay}</span>
    </p>
    <div className="flex flex-wrap gap-3">
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
  </DrillCard>
)

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
    <SessionForm />
    <ul className="drill-grid">
      {simplestFirst(drills).map(drill => (
        <li key={drill.id} className="grid">
          <Doors drill={drill} />
        </li>
      ))}
    </ul>
    <DrillCard title={definition.heading}>
      <p>{definition.says}</p>
    </DrillCard>
  </div>
)

/** The drills: all of them, the one that the address names, a run of it, or what its trainer prints. */
export const DrillsView = () => {
  const { parameters } = useHash()
  const [id, page, run, other] = ['drill', 'page', 'run', 'with'].map(name => parameters.get(name))
  useHeadingFocus(`${id} ${page} ${run}`)
  if (page === 'print') return <SessionPage parameters={parameters} />
  const drill = drills.find(one => one.id === id)
  if (!drill) return <List problem={id ? words.drills.unknown : undefined} />
  if (!run) return <RunPage key={`${id} ${page}`} drill={drill} isGroup={page === 'group'} />
  const [record, second] = [parseRun(run), other ? parseRun(other) : undefined]
  if (!record || (other && !second)) return <List problem={words.group.noRun} />
  const again = () => {
    location.hash = drillHash({ drill: drill.id })
  }
  return <DebriefPage drill={drill} record={record} other={second} onAgain={again} />
}
