import { training } from 'virtual:training'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { TrainingApp } from '../../../../src/training/TrainingApp.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const { find } = training.words

test('find: a number typed in any view leads to the service that has it, and on to its facts and outcomes', async () => {
  location.hash = '#cards'
  render(<TrainingApp />)
  await userEvent.type(screen.getByRole('searchbox', { name: find.label }), '116 123{Enter}')
  const results = await screen.findAllByRole('link', { name: 'Samaritans' })
  expect(results[0]?.getAttribute('href')).toBe('#facts?words=Samaritans')
  expect(
    screen.getByRole('link', { name: `${training.words.views.outcomes}: Samaritans` }).getAttribute('href')
  ).toBe('#outcomes?contact=samaritans')
})

test('find: a search without results says so', async () => {
  location.hash = '#find?q=nowhere-at-all'
  render(<TrainingApp />)
  expect(screen.getByText(find.none.replace('{query}', 'nowhere-at-all'))).toBeTruthy()
})
