import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Stage } from '../../../../machines/encounter/encounter.selectors.ts'
import { type DrillRecord, formatRun, recordOfRoute } from '../../../../machines/training/drills/record.ts'
import { DrillsView } from '../../../../src/training/drills/Drills.tsx'

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

const hashOf = (run: DrillRecord, other?: DrillRecord): string =>
  `#drills?drill=${drill.id}&run=${formatRun(run)}${other ? `&with=${formatRun(other)}` : ''}`

const open = (hash: string) => {
  location.hash = hash
  render(<DrillsView />)
}

test('session: minutes and officers give a plan that fits and leads to each drill, and the trainer may choose the drills', async () => {
  open('#drills')
  expect(screen.queryByRole('table')).toBe(null)
  await userEvent.type(screen.getByLabelText(group.minutes), '45')
  const officers = screen.getByLabelText(group.officers)
  await userEvent.clear(officers)
  await userEvent.type(officers, '6')
  expect(new URLSearchParams(location.hash.split('?')[1]).toString()).toBe('minutes=45&officers=6')
  const plan = screen.getByRole('table', { name: group.total.replace('{count}', '45') })
  const planned = within(plan).getAllByRole('link')
  expect(planned.map(link => link.getAttribute('href'))).toContain(
    `#drills?minutes=45&officers=6&drill=${drill.id}`
  )
  for (const { textContent: name } of planned.slice(1))
    await userEvent.click(screen.getByRole('button', { name: `${group.inPlan} ${name}`, pressed: true }))
  await userEvent.clear(screen.getByLabelText(group.minutes))
  expect(screen.queryByRole('table')).toBe(null)
  cleanup()
  open(`#drills?minutes=10&officers=6&of=${drill.id}`)
  expect(screen.getByRole('alert').textContent).toMatch(/\d+/)
  const parts = within(screen.getByRole('region', { name: group.planOf })).getAllByRole('rowheader')
  expect(parts.map(cell => cell.textContent)).toEqual([group.opening, drill.name, group.closing])
  for (const page of ['', '&page=print']) {
    cleanup()
    open(`#drills?minutes=10&officers=6${page}`)
    expect(screen.getByText(group.noRoom)).toBeTruthy()
  }
})

test('observation sheet: every point with three boxes, what the drill adds, and no place for a name', () => {
  const { observation } = words
  open(`#drills?page=print&of=${drill.id}`)
  const sheet = screen.getByRole('region', { name: observation.title.replace('{drill}', drill.name) })
  const points = within(sheet).getAllByRole('row').slice(1)
  for (const says of [
    ...observation.points.map(({ says }) => says),
    ...drill.interruptions.map(({ good }) => good)
  ]) {
    const row = points.find(one => one.textContent?.includes(says))
    expect(row && within(row).getAllByRole('cell')).toHaveLength(3)
  }
  const shown = content.actions.filter(({ id }) => drill.shows?.actions?.includes(id))
  for (const { line } of shown) expect(sheet.textContent).toContain(line)
  expect(within(sheet).getByRole('table', { name: /without a name:$/ })).toBeTruthy()
})

test('two officers: the page says whether the person would have left with the same, and where the routes differ', () => {
  open(hashOf(good, good))
  expect(screen.getByRole('status').textContent).toContain(group.sameOutcome)
  cleanup()
  open(hashOf(good, cut))
  expect(screen.getByRole('status').textContent).toContain(group.otherOutcome)
  const routes = within(screen.getByRole('table', { name: words.drills.routes }))
  expect(routes.getByRole('columnheader', { name: group.second })).toBeTruthy()
  expect(routes.getAllByText(group.different, { exact: false }).length).toBeGreaterThan(1)
})

test('debrief: the address of another run, or the text that holds it, is compared with it', async () => {
  open(hashOf(cut))
  const field = screen.getByLabelText(group.otherAddress)
  await userEvent.type(field, 'nothing')
  expect(screen.getByRole('alert').textContent).toBe(group.noRun)
  await userEvent.clear(field)
  await userEvent.paste(`Debrief https://example.org/training/${hashOf(good)}`)
  expect(location.hash).toBe(hashOf(cut, good))
})

test('debrief: an address that holds no run of the drill is answered with a sentence', () => {
  open(`#drills?drill=${drill.id}&run=nonsense`)
  expect(screen.getByRole('alert').textContent).toBe(group.noRun)
})

test('debrief: it begins with what went well, and what to do differently', () => {
  const [place, scene] = Object.entries(drill.questions)[0] ?? []
  if (!place || !scene) throw new Error('The drill has no question.')
  for (const wanted of ['helps', 'hurts']) {
    const way = scene.ways.findIndex(({ effect }) => effect === wanted)
    const run = [...good.slice(0, 1), { kind: 'said', place: place as Stage, way } as const, ...good.slice(1)]
    open(hashOf(run))
    const regions = [words.drills.wentWell, words.drills.doDifferently].map(
      name => screen.getByRole('region', { name }).textContent
    )
    const said = scene.ways[way]?.words ?? 'none'
    expect(regions.map(text => text?.includes(said))).toEqual([wanted === 'helps', wanted === 'hurts'])
    expect(regions[1]).toContain(words.drills.missedNothing)
    cleanup()
  }
})
