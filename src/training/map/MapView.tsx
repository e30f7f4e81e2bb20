import { flowMap } from 'virtual:flow-map'
import { training } from 'virtual:training'
import { useState } from 'react'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { useHash } from '../hash.ts'
import { ViewHeading } from '../ViewHeading.tsx'
import { MapWindow } from './FlowMap.tsx'
import { FlowList, PlaceDetail } from './PlaceDetail.tsx'

const { map } = training.words

const isPlace = (name: string): name is Place => flowMap.places.some(({ id }) => id === name)

/** Pressing a state extends the route if an arrow leads there, and otherwise starts a new one. */
const nextRoute = (route: readonly Place[], place: Place): readonly Place[] => {
  const last = route.at(-1)
  const leads = flowMap.arrows.some(
    ({ from, to, kind }) => from === last && to === place && kind !== 'choose'
  )
  return leads ? [...route, place] : [place]
}

/** The flow as a drawing and a list, with the texts and rules of the selected state beside it. */
export const MapView = () => {
  const { parameters } = useHash()
  const route = (parameters.get('route') ?? '').split(' ').filter(isPlace)
  const [isWhole, setWhole] = useState(false)
  const current = route.at(-1)
  return (
    <div className="grid gap-4">
      <ViewHeading view="map" texts={[map.intro]} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
        <MapWindow
          route={route}
          isWhole={isWhole}
          hrefOf={place => `#map?route=${nextRoute(route, place).join('+')}`}
        />
        <div className="grid content-start gap-6">
          <a href="#walk" className="drill-link w-fit print:hidden" data-main>
            {map.walk}
          </a>
          <div className="w-fit print:hidden">
            <Button look="small" pressed={isWhole} onPress={() => setWhole(!isWhole)}>
              {map.whole}
            </Button>
          </div>
          {current ? <PlaceDetail place={current} /> : <p className="print:hidden">{map.pick}</p>}
          <Disclosure summary={map.list}>
            <FlowList />
          </Disclosure>
        </div>
      </div>
    </div>
  )
}
