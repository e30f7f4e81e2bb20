import { training } from 'virtual:training'
import { useHash } from '../hash.ts'
import { DrillHeading, useHeadingFocus } from './DrillHeading.tsx'
import { DrillSession } from './DrillSession.tsx'

const { words, drills } = training

const List = ({ isUnknown }: { readonly isUnknown: boolean }) => (
  <div className="grid gap-4">
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <DrillHeading>{words.views.drills}</DrillHeading>
      <p className="text-soft">{words.drills.intro}</p>
    </div>
    {isUnknown && (
      <p role="alert" className="rounded-xl border-2 border-line p-4">
        {words.drills.unknown}
      </p>
    )}
    <ul className="drill-list">
      {drills.map(({ id, name, start }) => (
        <li key={id} className="drill-card">
          <a href={`#drills?drill=${id}`} className="text-xl font-bold underline underline-offset-4">
            {name}
          </a>
          <p>{start.place}</p>
          <p className="text-base text-soft">{start.timeOfDay}</p>
        </li>
      ))}
    </ul>
  </div>
)

/** The drills: all of them, or the one that the address names. */
export const DrillsView = () => {
  const asked = useHash().parameters.get('drill')
  useHeadingFocus(asked ?? '')
  const drill = drills.find(({ id }) => id === asked)
  return drill ? <DrillSession key={drill.id} drill={drill} /> : <List isUnknown={asked !== null} />
}
