import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { FlowMap } from './FlowMap.tsx'

/** @returns how far to scroll so that a span keeps a third of the window free at each end, or else is in the middle. */
const scrollFor = (start: number, end: number, size: number): number => {
  const clear = Math.min(size / 3, Math.max(0, (size - (end - start)) / 2))
  if (start < clear) return start - clear
  return end > size - clear ? end - size + clear : 0
}

/** Scrolls the window, not the page, to the state in which the route ends. */
const bringIntoSight = (mapWindow: HTMLElement) => {
  const state = mapWindow.querySelector('[data-state=here] rect')?.getBoundingClientRect()
  if (!state) return
  const { left, top } = mapWindow.getBoundingClientRect()
  mapWindow.scrollBy(
    scrollFor(state.left - left, state.right - left, mapWindow.clientWidth),
    scrollFor(state.top - top, state.bottom - top, mapWindow.clientHeight)
  )
}

/** The map in a window that scrolls to the state the route ends in. */
export const MapWindow = (props: ComponentProps<typeof FlowMap>) => {
  const mapWindow = useRef<HTMLDivElement>(null)
  const route = props.route.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the route, and no other change
  useLayoutEffect(() => {
    if (mapWindow.current) bringIntoSight(mapWindow.current)
  }, [route])
  return (
    <div ref={mapWindow} className="map-window">
      <FlowMap {...props} />
    </div>
  )
}
