import { training } from 'virtual:training'
import type { ComponentType } from 'react'
import { VersionLine } from '../live/offline/ContentAge.tsx'
import { OfflineStateLine } from '../live/offline/OfflineStateLine.tsx'
import { CardsView } from './cards/CardsView.tsx'
import { ChangesView } from './changes/ChangesView.tsx'
import { DrillsView } from './drills/DrillsView.tsx'
import { FactsView } from './facts/FactsView.tsx'
import { useHash } from './hash.ts'
import { MapView } from './map/MapView.tsx'
import { OutcomesView } from './outcomes/OutcomesView.tsx'
import { SignOffView } from './sign-off/SignOffView.tsx'
import { StartView } from './start/StartView.tsx'
import { UnknownParameters } from './UnknownParameters.tsx'
import { useScrollMemory } from './use-scroll-memory.ts'
import { WalkView } from './walk/WalkView.tsx'

const { facts, frame, views } = training.words

type View = keyof typeof views

const VIEWS: Readonly<Record<View, ComponentType>> = {
  start: StartView,
  map: MapView,
  walk: WalkView,
  outcomes: OutcomesView,
  drills: DrillsView,
  facts: FactsView,
  cards: CardsView,
  changes: ChangesView,
  'sign-off': SignOffView
}

interface Tab {
  readonly href: string
  readonly label: string
  readonly isCurrent: boolean
}

/** One tab for each view, and one for the most informative part of Facts, which comes right after the start. */
const tabsOf = (view: View, part: string | null): readonly Tab[] => {
  const isCoverage = view === 'facts' && part === 'coverage'
  const coverage = { href: '#facts?part=coverage', label: facts.coverage, isCurrent: isCoverage }
  const [first, ...others] = (Object.keys(views) as View[]).map(name => ({
    href: `#${name}`,
    label: views[name],
    isCurrent: name === view && !isCoverage
  }))
  return [...(first ? [first] : []), coverage, ...others]
}

/** The training pages: one view for each task of a supervisor, under a banner that says nothing here is real. */
export const TrainingApp = () => {
  const { view: asked, parameters } = useHash()
  const view = (Object.keys(views) as View[]).find(one => one === asked) ?? 'start'
  const unknown = ['', view].includes(asked) ? [] : [asked]
  const CurrentView = VIEWS[view]
  useScrollMemory()
  return (
    <>
      <header className="training-head">
        <p className="training-banner">{frame.banner}</p>
        <div className="training-bar">
          <nav aria-label={frame.views} className="training-tabs">
            <ul>
              {tabsOf(view, parameters.get('part')).map(({ href, label, isCurrent }) => (
                <li key={href}>
                  <a href={href} aria-current={isCurrent ? 'page' : undefined} className="training-tab">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main aria-label={views[view]} className="p-4">
        <UnknownParameters message={frame.misread} parts={unknown} />
        <CurrentView />
        <div className="mt-8 border-t border-hair pt-4 print:hidden">
          <OfflineStateLine />
          <VersionLine />
        </div>
      </main>
    </>
  )
}
