import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import { useLondonTime } from '../../live/platform/clock.ts'
import { Week } from '../facts/CoverageMap.tsx'
import { ForceFilter } from '../filters/ForceFilter.tsx'
import { parseForceSelection } from '../filters/force-selection.ts'
import { hashWith } from '../filters/hash-with.ts'
import { useHash } from '../hash.ts'
import { ViewHeading } from '../ViewHeading.tsx'
import { Rota } from './Rota.tsx'
import { ToDo } from './ToDo.tsx'

const { start: words, facts } = training.words

const DOORS = [
  { href: '#drills', label: words.session, help: words.sessionHelp },
  { href: '#walk', label: words.alone, help: words.aloneHelp },
  { href: '#facts', label: words.check, help: words.checkHelp }
]

const Doors = () => (
  <nav aria-label={words.doors}>
    <ul className="doors">
      {DOORS.map(({ href, label, help }) => (
        <li key={href}>
          <a href={href}>
            <b>{label}</b>
            <span>{help}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** What training is for, and today's work. */
export const StartView = () => {
  const { parameters } = useHash()
  const { day: today } = useLondonTime()
  const area = useMemo(() => parseForceSelection(parameters, content.forces), [parameters])
  return (
    <div className="grid gap-6">
      <ViewHeading view="start" texts={[words.intro, words.kept]} />
      <div className="start">
        <div className="grid content-start gap-5">
          <Doors />
          <section aria-labelledby="today" className="grid gap-2">
            <h2 id="today" className="text-xl font-bold">
              {words.today}
            </h2>
            <ToDo area={area} today={today} />
          </section>
        </div>
        <div className="grid content-start gap-3">
          <div className="field-row">
            <ForceFilter
              name={facts.where}
              everywhere={facts.everywhere}
              area={area}
              isEverywhere={area.forces.length === content.forces.length}
              hrefOf={changes => hashWith('start', parameters, changes)}
            />
          </div>
          <Week area={area} />
        </div>
      </div>
      <Rota today={today} />
    </div>
  )
}
