import { content } from 'virtual:content'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Start } from '../../../src/training/Start.tsx'
import { TrainingApp } from '../../../src/training/TrainingApp.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const hrefs = (within: HTMLElement) =>
  [...within.querySelectorAll('a')].map(link => link.getAttribute('href'))

/** @returns the figures, each with the link to its list. */
const figures = () =>
  [...document.querySelectorAll('.figures li')].map(figure => ({
    count: figure.querySelector('b')?.textContent ?? '',
    href: figure.querySelector('a')?.getAttribute('href') ?? ''
  }))

test('start of training: asks for the force first, then gives three figures, each with the list that it counts', () => {
  location.hash = '#start?force=west-yorkshire'
  render(<Start />)
  const force = screen.getByRole('combobox', { name: 'Which force is yours?' })
  expect(force).toHaveProperty('value', 'west-yorkshire')
  expect(figures().map(({ href }) => href)).toEqual([
    '#facts?force=west-yorkshire&state=ring',
    '#facts?force=west-yorkshire&state=unconfirmed',
    '#sign-off?force=west-yorkshire'
  ])
  const [ring, unconfirmed] = figures().map(({ count }) => Number(count))
  expect(ring).toBeGreaterThanOrEqual(0)
  expect(unconfirmed).toBeGreaterThan(0)
  // Two roles sign the only section that the list has for a force.
  expect(figures()[2]?.count).toMatch(/ of 2$/)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Who answers: West Yorkshire Police')
})

test('start of training: for everywhere the signatures are those that the release check asks for', () => {
  render(<Start />)
  const [, signed = 0, all = 0] = /^(\d+) of (\d+)$/.exec(figures()[2]?.count ?? '') ?? []
  expect(Number(all) - Number(signed)).toBe(content.toSettle?.signatures)
})

test('training: the start opens a session, practice, the check and the release; its views stand in three groups', () => {
  render(<TrainingApp />)
  const doors = screen.getByRole('navigation', { name: 'What do you want to do?' })
  expect(hrefs(doors)).toEqual(['#drills', '#walk', '#facts', '#sign-off'])
  const [views] = screen.getAllByRole('navigation')
  const group = (name: string) => hrefs(within(views as HTMLElement).getByRole('list', { name }))
  expect(group('Train')).toEqual(['#walk', '#drills'])
  expect(group('Check')).toEqual(['#facts', '#coverage', '#outcomes', '#cards'])
  expect(group('Release')).toEqual(['#changes', '#sign-off'])
})

test('training: leaving who sees what leaves its filters behind, and keeps the force', () => {
  location.hash = '#outcomes?force=kent&by=thing&list=doNow&words=nobody'
  render(<TrainingApp />)
  fireEvent.click(screen.getByRole('button', { name: 'Every outcome' }))
  expect(location.hash).toBe('#outcomes?force=kent')
})

test('training: a copy without the editor does not lead to it', () => {
  const lacking = (parts: string) => {
    const meta = document.createElement('meta')
    Object.assign(meta, { name: 'without', content: parts })
    document.head.append(meta)
    render(<TrainingApp />)
    const heading = screen.getByRole('heading', { level: 1 }).textContent
    const toEditor = hrefs(document.body).filter(href => href?.includes('editor'))
    cleanup()
    meta.remove()
    return { heading, toEditor }
  }
  location.hash = '#facts'
  expect(lacking('')).toEqual({ heading: 'Facts', toEditor: ['../editor/'] })
  expect(lacking('editor')).toEqual({ heading: 'Facts', toEditor: [] })
})
