// @module-tag slow
import { describe, expect, test } from 'vitest'
import { selectPlace } from '../../../../machines/encounter/encounter.selectors.ts'
import { mapArrows, mapPlaces } from '../../../../machines/training/map/flow-map.ts'
import { everyArrow } from '../../../../machines/training/map/graph.ts'
import { flowDrawing } from '../../../../tools/build/content/flow-drawing.ts'
import { content } from '../../../support/fixture-content.ts'
import { everyPlace } from '../../../support/walk.ts'

const ORDER =
  'ready support supportNeeds safety safePlace afraid who nearNow outcome closing numbers choosing carry codes danger'

const drawing = flowDrawing(content)
const taken = everyArrow()

describe('flow map', () => {
  test('flow map: has every state that the machine can reach, in the order of the conversation', {
    tags: ['slow']
  }, () => {
    expect(mapPlaces().join(' ')).toBe(ORDER)
    expect(new Set(mapPlaces())).toEqual(new Set(everyPlace().map(selectPlace)))
  })

  test('flow map: has every transition of the machine, with its event, and no other', () => {
    const drawn = drawing.arrows.flatMap(({ from, to, events }) =>
      events.map(event => `${from} ${event} ${to}`)
    )
    const real = taken.map(({ from, event, to }) => `${selectPlace(from)} ${event.type} ${selectPlace(to)}`)
    expect(new Set(drawn)).toEqual(new Set(real))
    expect(taken.length).toBeGreaterThan(200)
  })
})

describe('arrows of the flow map', () => {
  const WAYS = {
    forward: [
      'ready support: encounter.start',
      'support supportNeeds: answer.yes answer.unsure',
      'support safety: answer.no answer.declined',
      'supportNeeds safety: step.continue',
      'safety safePlace: answer.yes answer.no answer.unsure answer.declined',
      'safePlace afraid: answer.yes answer.no answer.unsure answer.declined',
      'afraid who: answer.yes answer.unsure',
      'afraid outcome: answer.no answer.declined',
      'who nearNow: choice.toggle step.continue',
      'who outcome: step.continue',
      'nearNow outcome: danger.close',
      'outcome numbers: handOver.open',
      'closing numbers: handOver.open',
      'outcome choosing: contacts.choose',
      'closing choosing: contacts.choose',
      'numbers carry: carry.ask',
      'carry codes: carry.answer'
    ],
    returned: [
      'support outcome: answer.no answer.declined answer.yes answer.unsure',
      'supportNeeds outcome: step.continue',
      'safety outcome: answer.yes answer.no answer.unsure answer.declined',
      'safePlace outcome: answer.yes answer.no answer.unsure answer.declined',
      'afraid outcome: answer.no answer.declined answer.yes answer.unsure',
      'who outcome: step.continue',
      'nearNow outcome: danger.close'
    ]
  }

  test.each(Object.entries(WAYS))('arrow kinds: %s', (kind, ways) => {
    const drawn = mapArrows().filter(arrow => arrow.kind === kind)
    expect(drawn.map(({ from, to, events }) => `${from} ${to}: ${events.join(' ')}`).sort()).toEqual(
      [...ways].sort()
    )
  })

  test('arrow kinds: every other arrow has the kind of its event, or belongs to danger', () => {
    const byEvent: Readonly<Record<string, string>> = {
      'choice.toggle': 'choose',
      'contact.toggle': 'choose',
      'tonight.no': 'choose',
      'tonight.change': 'choose',
      'answer.change': 'change',
      'encounter.finish': 'finish',
      'phone.turn': 'turn',
      'phone.return': 'turn',
      'step.back': 'back',
      'numbers.show': 'back',
      'carry.answer': 'back'
    }
    const others = mapArrows().filter(({ kind }) => !Object.keys(WAYS).includes(kind))
    const told = others.flatMap(({ from, to, kind, events }) =>
      events.map(event => [from, to, event, kind, kind === 'danger' ? 'danger' : byEvent[event]])
    )
    expect(told.filter(([, , , kind, expected]) => kind !== expected)).toEqual([])
    const danger = others.filter(({ kind }) => kind === 'danger')
    expect(danger.filter(({ from, to }) => from !== 'danger' && to !== 'danger')).toEqual([])
    expect([danger.filter(({ to }) => to === 'danger').length, danger.length]).toEqual([13, 26])
  })
})

describe('drawing of the flow map', () => {
  test('flow drawing: places do not overlap, and are within its edges', () => {
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

  test('flow drawing: forward arrows run from top to bottom, each with a label', () => {
    const yOf = new Map(drawing.places.map(({ id, y }) => [id, y]))
    const forward = drawing.arrows.filter(({ kind }) => kind === 'forward')
    expect(forward.filter(({ from, to }) => (yOf.get(from) ?? 0) >= (yOf.get(to) ?? 0))).toEqual([])
    expect(forward.filter(({ label }) => !label)).toEqual([])
    expect(forward.length).toBeGreaterThan(10)
  })
})
