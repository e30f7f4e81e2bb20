import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { parseRun } from '../../../machines/training/drills/run-text.ts'
import { simplestFirst } from '../../../machines/training/drills/session.ts'
import { useHash } from '../hash.ts'
import { DebriefPage } from './DebriefPage.tsx'
import { DrillHeading, useHeadingFocus } from './DrillHeading.tsx'
import { drillHash, minutesLabel } from './drill-labels.ts'
import { RunPage } from './RunPage.tsx'
import { SessionForm, SessionPage } from './SessionPage.tsx'

const { words, drills } = training
const { definition } = content.beforeYouStart

const inOrder = simplestFirst(drills)
const lengths = [...new Set(inOrder.map(({ teaching }) => teaching.minutes))]

/** Two ways into a drill. */
const DOORS = [
  ['group', words.drills.withGroup],
  [undefined, words.drills.alone]
] as const

const Card = ({ drill: { id, name, start } }: { readonly drill: Drill }) => (
  <li className="drill-card">
    <h3 className="text-xl font-bold">{name}</h3>
    <p>
      {start.place} <span className="text-soft">{start.timeOfDay}</span>
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
    {lengths.map(minutes => (
      <section key={minutes} className="grid gap-3" aria-label={minutesLabel(minutes)}>
        <h2 className="text-xl font-bold">{minutesLabel(minutes)}</h2>
        <ul className="drill-list">
          {inOrder
            .filter(({ teaching }) => teaching.minutes === minutes)
            .map(drill => (
              <Card key={drill.id} drill={drill} />
            ))}
        </ul>
      </section>
    ))}
    <section className="drill-card" aria-labelledby="definition">
      <h2 id="definition" className="text-xl font-bold">
        {definition.heading}
      </h2>
      <p>{definition.says}</p>
    </section>
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
