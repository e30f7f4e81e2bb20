import { flowMap } from 'virtual:flow-map'
import { training } from 'virtual:training'
import { useState } from 'react'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { useHash } from '../hash.ts'
import { ViewHeading } from '../ViewHeading.tsx'
import { FlowList } from './FlowList.tsx'
import { LAYERS, type Layer } from './FlowMap.tsx'
import { MapWindow } from './MapWindow.tsx'
import { PlaceDetail } from './PlaceDetail.tsx'

const { map, arrows } = training.words

const ZOOM_STEP = 1.25

const isPlace = (name: string): name is Place => flowMap.places.some(({ id }) => id === name)

/** Pressing a state extends the route if an arrow leads there, and otherwise starts a new one. */
const nextRoute = (route: readonly Place[], place: Place): readonly Place[] => {
  const last = route.at(-1)
  const leads = flowMap.arrows.some(
    ({ from, to, kind }) => from === last && to === place && kind !== 'choose'
  )
  return leads ? [...route, place] : [place]
}

const Layers = ({
  shown,
  toggle
}: {
  readonly shown: readonly Layer[]
  readonly toggle: (layer: Layer) => void
}) => (
  <div className="flex flex-wrap items-center gap-2 print:hidden">
    <span className="font-semibold">{map.layers}</span>
    {LAYERS.filter(layer => layer !== 'choose').map(layer => (
      <Button key={layer} look="small" pressed={shown.includes(layer)} onPress={() => toggle(layer)}>
        {arrows[layer]}
      </Button>
    ))}
  </div>
)

/** The flow as a drawing and a list, with the texts and rules of the selected state beside it. */
export const MapView = () => {
  const { parameters } = useHash()
  const route = (parameters.get('route') ?? '').split(' ').filter(isPlace)
  const [layers, setLayers] = useState<readonly Layer[]>([])
  const [zoom, setZoom] = useState<number | 'whole'>(1)
  const zoomBy = (factor: number) => setZoom((zoom === 'whole' ? 1 : zoom) * factor)
  const current = route.at(-1)
  const toggle = (layer: Layer) =>
    setLayers(layers.includes(layer) ? layers.filter(one => one !== layer) : [...layers, layer])
  return (
    <div className="grid gap-4">
      <ViewHeading view="map" texts={[map.intro]} />
      <div className="map-and-detail">
        <MapWindow
          route={route}
          layers={layers}
          zoom={zoom}
          hrefOf={place => `#map?route=${nextRoute(route, place).join('+')}`}
        />
        <div className="grid content-start gap-6">
          <a href="#walk" className="drill-link w-fit print:hidden" data-main>
            {map.walk}
          </a>
          <div className="flex flex-wrap gap-x-8 gap-y-2">
            <Layers shown={layers} toggle={toggle} />
            <div className="flex items-center gap-2 print:hidden">
              <Button look="small" onPress={() => zoomBy(1 / ZOOM_STEP)}>
                {map.smaller}
              </Button>
              <Button look="small" onPress={() => zoomBy(ZOOM_STEP)}>
                {map.larger}
              </Button>
              <Button look="small" onPress={() => setZoom('whole')}>
                {map.whole}
              </Button>
            </div>
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
