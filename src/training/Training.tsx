import { training } from 'virtual:training'
import { type ComponentType, useEffect } from 'react'
import { fill } from '../../machines/fill.ts'
import { useAsked } from './hash.ts'
import { MapView } from './map/MapView.tsx'
import { WalkView } from './walk/WalkView.tsx'

const { frame, views } = training.words

type View = keyof typeof views

const SHOWN: Readonly<Record<View, ComponentType>> = { map: MapView, walk: WalkView }

const isView = (name: string): name is View => Object.hasOwn(SHOWN, name)

/** Training: a view of its own for each thing that a supervisor does. On each it says that nothing here is real. */
export const Training = () => {
  const { view: asked } = useAsked()
  const view = isView(asked) ? asked : 'map'
  const Shown = SHOWN[view]
  useEffect(() => {
    document.title = fill(frame.title, { view: views[view] })
  }, [view])
  return (
    <>
      <nav aria-label={frame.views} className="border-b border-edge">
        <p className="training-banner">{frame.banner}</p>
        <ul className="flex flex-wrap gap-x-1 px-4">
          {(Object.keys(views) as View[]).map(name => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === view ? 'page' : undefined} className="training-tab">
                {views[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-label={views[view]} className="p-4">
        <Shown />
      </main>
    </>
  )
}
