import { content } from 'virtual:content'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Service } from '../../../../../machines/content/content.ts'
import { londonTime } from '../../../../../machines/hours/london.ts'
import { ContactCard } from '../../../../../src/live/screens/outcome/ContactCard.tsx'
import { compileHours } from '../../../../../tools/content/hours/compile-hours.ts'
import { renderInApp } from '../../../../support/render-at.tsx'

const { becauseItAnswers } = content.screens.labels

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-25T16:59:30Z') }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const untilFive = (): Service => {
  const [some] = content.services
  if (!some) throw new Error('The content has no service.')
  const hours = compileHours({ open: 'Mo-Su 09:00-17:00; PH off', confirmed: true }, ['england'])
  return { ...some, phone: { number: '0161 496 0000', confirmed: true, hours } }
}

test('contact card: "answers now" is visible only while the service is open', () => {
  const placed = { item: untilFive(), reasons: [], becauseItAnswers: true }
  renderInApp(<ContactCard placed={placed} at={londonTime(Date.now())} />)
  expect(screen.getByText(becauseItAnswers).className).not.toContain('invisible')
  act(() => void vi.advanceTimersByTime(30_000))
  expect(screen.getByText(/^Closed/).textContent).toBe('Closed, opens tomorrow 9am')
  expect(screen.getByText(becauseItAnswers).className).toContain('invisible')
})
