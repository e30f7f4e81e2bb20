import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useHash } from '../hash.ts'
import { DrillHeading, useHeadingFocus } from './DrillHeading.tsx'
import { DrillSession } from './DrillSession.tsx'
import { minutesLabel } from './labels.ts'
import { TrainerPage } from './TrainerPage.tsx'

const { words, drills } = training
const { definition } = content.beforeYouStart

const List = ({ isUnknown }: { readonly isUnknown: boolean }) => (
  <div className="grid gap-4">
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <DrillHeading>{words.views.drills}</DrillHeading>
      <p className="text-soft">{words.drills.intro}</p>
    </div>
    {isUnknown && (
      <p role="alert" className="rounded-xl border-2 border-ctl p-4">
        {words.drills.unknown}
      </p>
    )}
    <ul className="drill-list">
      {drills.map(({ id, name, start, teaching }) => (
        <li key={id} className="drill-card">
          <a href={`#drills?drill=${id}`} className="text-xl font-bold underline underline-offset-4">
            {name}
          </a>
          <p>{start.place}</p>
          <p className="text-base text-soft">
            {start.timeOfDay}. {minutesLabel(teaching.minutes)}
          </p>
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

/** The drills: all of them, the one that the address names, or what its trainer needs. */
export const DrillsView = () => {
  const { parameters } = useHash()
  const [asked, page] = [parameters.get('drill'), parameters.get('page')]
  useHeadingFocus(`${asked ?? ''} ${page ?? ''}`)
  const drill = drills.find(({ id }) => id === asked)
  if (!drill) return <List isUnknown={asked !== null} />
  return page === 'trainer' ? <TrainerPage drill={drill} /> : <DrillSession key={drill.id} drill={drill} />
}
