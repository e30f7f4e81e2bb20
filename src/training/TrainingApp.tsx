import { training } from 'virtual:training'
import type { ComponentType } from 'react'
import { useLeaveWarning } from '../desk/use-leave-warning.ts'
import { VersionLine } from '../live/offline/ContentAge.tsx'
import { OfflineStateLine } from '../live/offline/OfflineStateLine.tsx'
import { Cards } from './Cards.tsx'
import { ChangesView } from './Changes.tsx'
import { CoverageView } from './Coverage.tsx'
import { DrillsView } from './drills/Drills.tsx'
import { Facts } from './Facts.tsx'
import { useHash, useScrollMemory } from './hash.ts'
import { isLeftOut, type Lacking } from './left-out.ts'
import { Outcomes } from './Outcomes.tsx'
import { SignOffView, useUnsavedSignatures } from './SignOff.tsx'
import { Start } from './Start.tsx'
import { UnknownParameters } from './ViewHeading.tsx'
import { WalkView } from './walk/WalkView.tsx'

const { frame, views } = training.words

type View = keyof typeof views

const VIEWS: Readonly<Record<View, ComponentType>> = {
  start: Start,
  walk: WalkView,
  drills: DrillsView,
  facts: Facts,
  coverage: CoverageView,
  outcomes: Outcomes,
  cards: Cards,
  changes: ChangesView,
  'sign-off': SignOffView
}

/** The views, grouped by what people come to do. */
const GROUPS: readonly { readonly name: Lacking | 'Train'; readonly views: readonly View[] }[] = [
  { name: 'Start', views: ['start'] },
  { name: 'Train', views: ['walk', 'drills'] },
  { name: 'Check', views: ['facts', 'coverage', 'outcomes', 'cards'] },
  { name: 'Release', views: ['changes', 'sign-off'] }
]

const groupsHere = () => GROUPS.filter(({ name }) => name === 'Train' || !isLeftOut(name))

const Tabs = ({ current }: { readonly current: View }) => (
  <nav
    aria-label={frame.views}
    className="flex flex-wrap items-end gap-x-6 gap-y-1 px-4 in-[:root:has(.drill-stage)]:hidden print:hidden"
  >
    {groupsHere().map(({ name, views: ofGroup }) => (
      <div key={name}>
        {ofGroup.length > 1 && (
          <p id={`views-${name}`} className="px-3 text-[0.8125rem] leading-5 text-soft">
            {name}
          </p>
        )}
        <ul aria-labelledby={ofGroup.length > 1 ? `views-${name}` : undefined} className="flex flex-wrap">
          {ofGroup.map(view => (
            <li key={view}>
              <a
                href={`#${view}`}
                aria-current={view === current ? 'page' : undefined}
                className="training-tab flex min-h-12 items-center border-b-4 border-transparent px-3 font-semibold aria-[current=page]:border-(--training) roomy:whitespace-nowrap"
              >
                {views[view]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
)

/** The training pages: one view for each task of a supervisor, under a banner that says nothing here is real. */
export const TrainingApp = () => {
  const { view: asked } = useHash()
  const here = groupsHere().flatMap(group => group.views)
  const view = here.find(name => name === asked) ?? here[0] ?? 'start'
  const CurrentView = VIEWS[view]
  useScrollMemory()
  useLeaveWarning(useUnsavedSignatures())
  return (
    <>
      <header className="training-head border-b border-hair bg-page roomy:sticky roomy:top-0 roomy:z-5">
        <p className="training-banner">{frame.banner}</p>
        <Tabs current={view} />
      </header>
      <main aria-label={views[view]} className="p-4">
        <UnknownParameters parts={['start', view].includes(asked) ? [] : [asked]} />
        <CurrentView />
        <div className="mt-8 border-t border-hair pt-4 print:hidden">
          <OfflineStateLine />
          <VersionLine />
        </div>
      </main>
    </>
  )
}
