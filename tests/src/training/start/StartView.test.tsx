import { content } from 'virtual:content'
import { open } from 'virtual:facts'
import { training } from 'virtual:training'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { StartView } from '../../../../src/training/start/StartView.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const { start, owners } = training.words
const tasks = () =>
  [
    ...(screen.getByRole('region', { name: start.today }).querySelector('ul')?.children ?? [])
  ] as HTMLElement[]

test('start of training: says what it is and for whom, and opens the three ways in', () => {
  render(<StartView />)
  expect(screen.getByText(start.intro)).toBeTruthy()
  const doors = within(screen.getByRole('navigation', { name: start.doors })).getAllByRole('link')
  expect(doors.map(link => link.getAttribute('href'))).toEqual(['#drills', '#walk', '#facts'])
})

test('start of training: names needs that nobody answers for, facts, signatures of each role, changes and a drill', () => {
  render(<StartView />)
  const links = tasks().map(task => within(task).getByRole('link').getAttribute('href'))
  expect(links.slice(0, 5)).toEqual([
    '#facts?part=coverage',
    '#facts',
    '#sign-off?as=fact-checker&show=waiting',
    '#sign-off?as=practice-lead&show=waiting',
    '#changes'
  ])
  expect(links[5]).toMatch(/^#drills\?drill=[a-z-]+&page=trainer$/)
  expect(tasks()[0]?.textContent).toMatch(/^[1-9]\d*.*at some hour.* of 168 hours in a week: .+ \d+/)
})

test('start of training: what is to settle and to sign is counted as the release check counts it', () => {
  render(<StartView />)
  const numbers = tasks().map(task => Number(task.firstElementChild?.textContent?.replace(',', '')))
  const { facts, signatures } = content.toSettle ?? { facts: 0, signatures: 0 }
  expect(facts).toBeGreaterThan(0)
  expect(numbers[1]).toBe(facts)
  expect((numbers[2] ?? 0) + (numbers[3] ?? 0)).toBe(signatures)
})

/** The lines of the card that say who has to settle how much. */
const shares = () =>
  within(tasks().find(task => task.textContent?.includes(start.settle)) as HTMLElement)
    .getAllByRole('listitem')
    .map(line => line.textContent ?? '')
const countsOf = (lines: readonly string[]) => lines.map(line => Number(/: (\d+)/.exec(line)?.[1]))

test('start of training: what is to settle is divided by who settles it, and by the week it is due', () => {
  render(<StartView />)
  const lines = shares()
  expect(lines.map(line => line.split(':')[0])).toEqual(Object.values(owners))
  expect(countsOf(lines).reduce((sum, count) => sum + count)).toBe(content.toSettle?.facts)
  expect(lines[0]).toMatch(/Next to check: [1-9]\d*, in the week from \d+ \w+ \d{4}\.$/)
  expect(lines[1]).toMatch(/Next to check: [1-9]\d*, in the week from/)
  expect(lines[2]).not.toContain('Next to check')
})

test('start of training: a force in the address counts what its own editor settles', () => {
  location.hash = '#start?force=west-yorkshire'
  render(<StartView />)
  const [, ofForce = ''] = shares()
  expect(ofForce).toContain('Force editors, West Yorkshire Police: ')
  const count = countsOf([ofForce])[0]
  expect(count).toBe(open['forces/west-yorkshire.yaml'])
})

test('start of training: a force in the address is kept on the way to who answers when', () => {
  location.hash = '#start?force=west-yorkshire'
  render(<StartView />)
  expect(tasks()[0]?.textContent).toContain('West Yorkshire Police')
  expect(
    within(tasks()[0] as HTMLElement)
      .getByRole('link')
      .getAttribute('href')
  ).toBe('#facts?part=coverage&force=west-yorkshire')
})

test('start of training: the rota lists weeks, and can be saved for a calendar', () => {
  render(<StartView />)
  const rota = screen.getByRole('region', { name: start.rota })
  expect(within(rota).getAllByRole('rowheader').length).toBeGreaterThan(1)
  expect(within(rota).getByRole('button', { name: start.saveRota })).toBeTruthy()
})
