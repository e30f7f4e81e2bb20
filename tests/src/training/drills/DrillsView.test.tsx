import { training } from 'virtual:training'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Stage } from '../../../../machines/encounter/encounter.selectors.ts'
import { type DrillRecord, recordOfRoute } from '../../../../machines/training/drills/record.ts'
import { DrillsView } from '../../../../src/training/drills/DrillsView.tsx'
import { debriefText } from '../../../../src/training/drills/debrief-text.ts'
import { drillHash } from '../../../../src/training/drills/drill-hash.ts'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const { drills, words } = training
const { group } = words
const [drill] = drills
if (!drill) throw new Error('There is no drill.')
const good = recordOfRoute(drill.routes[0]?.presses ?? [])
const cut = recordOfRoute(['start', 'finish'])

const open = (hash: string) => {
  location.hash = hash
  render(<DrillsView />)
}

test('session plan: chosen drills are in order, with times that add up, and what their trainers need', () => {
  const chosen = drills.slice(0, 2)
  open(drillHash({ page: 'plan', of: chosen.map(({ id }) => id) }))
  const minutes = chosen.reduce((sum, { teaching }) => sum + teaching.minutes, 0) + 10
  const times = screen.getByRole('table', { name: group.total.replace('{count}', String(minutes)) })
  const parts = within(times).getAllByRole('rowheader')
  expect(parts.map(cell => cell.textContent)).toEqual([
    group.opening,
    ...chosen.map(({ name }) => name),
    group.closing
  ])
  for (const { name, teaching } of chosen) {
    const part = within(screen.getByRole('region', { name }))
    for (const line of [teaching.aim, ...teaching.learningOutcomes, ...teaching.notes])
      expect(part.getByText(line)).toBeTruthy()
    expect(part.getAllByText(/https:\/\//).length).toBeGreaterThan(0)
  }
})

test('rollCall: every drill has its minute, and the point is behind a tap', async () => {
  open(drillHash({ page: 'roll-call' }))
  const shown = screen.getAllByRole('listitem').map(item => item.textContent)
  for (const { name, teaching } of drills)
    expect(shown.find(text => text?.includes(name))).toContain(teaching.rollCall.situation)
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toContain(group.today)
})

test('two runs: the page says whether the person would have left with the same, and where the routes differ', () => {
  open(drillHash({ drill: drill.id, page: 'compare', run: good, with: good }))
  expect(screen.getByRole('status').textContent).toContain(group.sameOutcome)
  cleanup()
  open(drillHash({ drill: drill.id, page: 'compare', run: good, with: cut }))
  expect(screen.getByRole('status').textContent).toContain(group.otherOutcome)
  expect(screen.getAllByText(group.different).length).toBeGreaterThan(1)
})

test('debrief: a saved file or the address of another run is compared with it', async () => {
  open(drillHash({ drill: drill.id, run: cut }))
  await userEvent.type(screen.getByLabelText(group.otherAddress), 'nothing')
  await userEvent.click(screen.getByRole('button', { name: group.compare }))
  expect(screen.getByRole('alert').textContent).toBe(group.noRun)
  const file = new File([debriefText(drill, good)], 'debrief.txt', { type: 'text/plain' })
  await userEvent.upload(screen.getByLabelText(group.otherFile), file)
  await expect
    .poll(() => location.hash)
    .toBe(drillHash({ drill: drill.id, page: 'compare', run: cut, with: good }))
})

test('debrief: an address that holds no run of the drill is answered with a sentence', () => {
  open(`#drills?drill=${drill.id}&run=nonsense`)
  expect(screen.getByRole('alert').textContent).toBe(group.noRun)
})

test('form for two officers: it has every question of the drill, for both, and no place for a name', () => {
  open(drillHash({ drill: drill.id, page: 'agreement' }))
  const form = screen.getByRole('table')
  expect(within(form).getAllByRole('rowheader')).toHaveLength(Object.keys(drill.questions).length + 1)
  expect(within(form).getAllByRole('columnheader')).toHaveLength(4)
})

test('debrief: it begins with what went well, and what to do differently', () => {
  const [place, scene] = Object.entries(drill.questions)[0] ?? []
  if (!place || !scene) throw new Error('The drill has no question.')
  const wordsOf = (wanted: string) => scene.ways.findIndex(({ effect }) => effect === wanted)
  const saying = (way: number): DrillRecord => [
    ...good.slice(0, 1),
    { kind: 'said', place: place as Stage, way, at: 0 },
    ...good.slice(1)
  ]
  const regions = () =>
    [words.drills.wentWell, words.drills.doDifferently].map(name => screen.getByRole('region', { name }))
  for (const [effect, at] of [
    ['helps', 0],
    ['hurts', 1]
  ] as const) {
    open(drillHash({ drill: drill.id, run: saying(wordsOf(effect)) }))
    const said = scene.ways[wordsOf(effect)]?.words ?? 'none'
    expect(regions().map(region => region.textContent?.includes(said))).toEqual([at === 0, at === 1])
    expect(regions()[0]?.textContent).toContain(words.drills.gaveAll)
    cleanup()
  }
})
