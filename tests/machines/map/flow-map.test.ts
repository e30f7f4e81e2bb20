import { describe, expect, test } from 'vitest'
import { flowDrawing } from '../../../commands/map/layout.ts'
import { mapArrows, mapPlaces, placeOf } from '../../../machines/map/flow-map.ts'
import { everyArrow, everyPlace } from '../../../machines/map/graph.ts'
import { content } from '../../support/sample.ts'

const drawing = flowDrawing(content)
const taken = everyArrow().filter(({ from, event }) => from.can(event))

describe('the map', () => {
  test('has every state that the machine can come to', () => {
    expect(new Set(mapPlaces())).toEqual(new Set(everyPlace().map(placeOf)))
  })

  test('has every arrow of the machine, with the event that takes it', () => {
    const missing = taken.filter(
      ({ from, event, to }) =>
        !drawing.arrows.some(
          arrow =>
            arrow.from === placeOf(from) && arrow.to === placeOf(to) && arrow.events.includes(event.type)
        )
    )
    expect(missing).toEqual([])
    expect(taken.length).toBeGreaterThan(200)
  })

  test('has no arrow that the machine lacks', () => {
    const drawn = mapArrows().flatMap(({ from, to, events }) => events.map(event => `${from} ${event} ${to}`))
    const real = new Set(taken.map(({ from, event, to }) => `${placeOf(from)} ${event.type} ${placeOf(to)}`))
    expect(drawn.filter(arrow => !real.has(arrow))).toEqual([])
    expect(new Set(drawn).size).toBe(real.size)
  })
})

describe('the drawing', () => {
  test('keeps its places apart, and within its edges', () => {
    const { places, width, height } = drawing
    const overlapping = places.flatMap((a, at) =>
      places
        .slice(at + 1)
        .filter(
          b =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
        )
        .map(b => `${a.id} ${b.id}`)
    )
    expect(overlapping).toEqual([])
    const outside = places.filter(
      ({ x, y, width: w, height: h }) =>
        x - w / 2 < 0 || x + w / 2 > width || y - h / 2 < 0 || y + h / 2 > height
    )
    expect(outside).toEqual([])
  })

  test('leads forward from top to bottom, with words on each of those arrows', () => {
    const yOf = new Map(drawing.places.map(({ id, y }) => [id, y]))
    const forward = drawing.arrows.filter(({ kind }) => kind === 'forward')
    expect(forward.filter(({ from, to }) => (yOf.get(from) ?? 0) >= (yOf.get(to) ?? 0))).toEqual([])
    expect(forward.filter(({ label }) => !label)).toEqual([])
    expect(forward.length).toBeGreaterThan(10)
  })
})
