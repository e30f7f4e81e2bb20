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

test('start of training: says what it is and for whom, opens the three ways in, and offers a rota for a calendar', () => {
  render(<StartView />)
  expect(screen.getByText(start.intro)).toBeTruthy()
  const doors = within(screen.getByRole('navigation', { name: start.doors })).getAllByRole('link')
  expect(doors.map(link => link.getAttribute('href'))).toEqual(['#drills', '#walk', '#facts'])
  const rota = screen.getByRole('region', { name: start.rota })
  expect(within(rota).getAllByRole('rowheader').length).toBeGreaterThan(1)
  expect(within(rota).getByRole('button', { name: start.saveRota })).toBeTruthy()
})

test('start of training: names needs that nobody answers for, facts, signatures of each role, changes and a drill, with the counts of the release check', () => {
  render(<StartView />)
  const links = tasks().map(task => within(task).getByRole('link').getAttribute('href'))
  expect(links).toEqual([
    '#facts?part=coverage',
    '#facts',
    '#sign-off?as=fact-checker&show=waiting',
    '#sign-off?as=practice-lead&show=waiting',
    '#changes',
    expect.stringMatching(/^#drills\?drill=[a-z-]+&page=group$/)
  ])
  expect(tasks()[0]?.textContent).toMatch(/^[1-9]\d*.*at some hour.* of 168 hours in a week: .+ \d+/)
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

test('start of training: a force in the address counts what its own editor settles, and is kept on the way to who answers when', () => {
  location.hash = '#start?force=west-yorkshire'
  render(<StartView />)
  const [, ofForce = ''] = shares()
  expect(ofForce).toContain('Force editors, West Yorkshire Police: ')
  expect(countsOf([ofForce])).toEqual([open['forces/west-yorkshire.yaml']])
  const [coverage] = tasks()
  expect(coverage?.textContent).toContain('West Yorkshire Police')
  expect(coverage?.querySelector('a')?.getAttribute('href')).toBe('#facts?part=coverage&force=west-yorkshire')
})
