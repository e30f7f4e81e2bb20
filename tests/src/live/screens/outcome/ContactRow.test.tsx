import { content } from 'virtual:content'
import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Line, Service } from '../../../../../machines/content/content.ts'
import { londonTime } from '../../../../../machines/hours/london.ts'
import type { Outcome, Placed } from '../../../../../machines/outcome/outcome.ts'
import { ForceContext } from '../../../../../src/live/context/force.ts'
import { ContactRow } from '../../../../../src/live/screens/outcome/ContactRow.tsx'
import { orderIn } from '../../../../../src/live/screens/outcome/use-outcome.ts'
import { compileHours } from '../../../../../tools/content/hours/compile-hours.ts'
import { renderInApp } from '../../../../support/render-at.tsx'
import { inLondon } from '../../../../support/settings-in.ts'

const { becauseItAnswers } = content.screens.labels
const { why, numberWrong } = content.screens.contact

const [[some], [force]] = [content.services, content.forces]
if (!some || !force) throw new Error('The content has no service, or no force.')

const line = (number: string, open = 'Mo-Su 09:00-17:00; PH off', confirmed = true): Line => ({
  number,
  confirmed,
  hours: compileHours({ open, confirmed }, ['england'])
})

const render = (fields: Partial<Service>, placed: Partial<Placed<Service>> = {}, editorContact?: string) => {
  const { phone, outOfHoursPhone, text, webchat, ...rest } = some
  const item = { ...rest, ...fields } as Service
  const website = { address: 'https://force.example.org/', confirmed: true }
  const pack = { website, editorContact, localServices: [], slots: {} }
  renderInApp(
    <ForceContext value={{ force, pack, locals: [] }}>
      <ContactRow placed={{ item, reasons: [], ...placed }} at={londonTime(Date.now())} />
    </ForceContext>
  )
  return screen.getByRole('listitem', { name: some.name })
}

const hands = userEvent.setup({ advanceTimers: ms => vi.advanceTimersByTime(ms) })
const open = () => hands.click(screen.getByRole('button', { name: /^More about/ }))

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-25T16:59:30Z'), shouldAdvanceTime: true }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const twoPhones = {
  phone: line('0161 496 0001'),
  outOfHoursPhone: line('0161 496 0002', 'Mo-Su 00:00-09:00,17:00-24:00; PH 00:00-24:00')
}

test('contacts: the list is old once another phone of a row would come first, though the rows stay in order', () => {
  const contactFirst = [{ item: { ...some, ...twoPhones }, reasons: [] }]
  const orderAt = (time: string) =>
    orderIn({ contactFirst, localContacts: [], allContacts: [] } as unknown as Outcome, inLondon(time))
  expect(orderAt('2026-11-25T16:59')).not.toBe(orderAt('2026-11-25T17:00'))
  expect(orderAt('2026-11-25T16:58')).toBe(orderAt('2026-11-25T16:59'))
})

test('contact row: shows the number that answers now; the other one, and what it is for, are drawn once it is opened', async () => {
  vi.setSystemTime(Date.parse('2026-11-25T20:00:00Z'))
  const row = render(twoPhones)
  expect(row.textContent).toContain('0161 496 0002')
  for (const folded of ['0161 496 0001', some.for]) expect(row.textContent).not.toContain(folded)
  await open()
  for (const opened of ['0161 496 0001', some.for]) expect(row.textContent).toContain(opened)
})

test('contact row: says what to press once it answers, and never dials it; a word to choose is not shown', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
  const row = render({ phone: { ...line('0161 496 0001'), press: '4, 3' } })
  expect(row.textContent).toContain('then press 4, 3')
  expect(within(row).getByRole('link').getAttribute('href')).toBe('tel:01614960001')
  cleanup()
  const choice = render({ phone: { ...line('111'), press: 'mental health' } })
  expect(choice.textContent).not.toContain('mental health')
  vi.unstubAllGlobals()
})

test('contact row: a number that nobody confirmed says so once, for its hours too', () => {
  const row = render({ phone: line('0161 496 0001', undefined, false) })
  expect(row.querySelector('.state')?.textContent).toBe('Closes soon, at 5pm · not confirmed')
})

test('contact row: names whom the force wants to be told of a wrong number', async () => {
  const row = render({ phone: line('0161 496 0000') }, {}, 'the content desk, extension 12')
  await open()
  await hands.click(within(row).getByRole('button', { name: numberWrong }))
  expect(within(row).getByText('the content desk, extension 12')).toBeTruthy()
  expect(within(row).getByText(some.id)).toBeTruthy()
})

test('contact row: is there because it answers only while it does', async () => {
  const row = render({ phone: line('0161 496 0000') }, { becauseItAnswers: true })
  await open()
  for (const words of [why, becauseItAnswers]) expect(within(row).getByText(words)).toBeTruthy()
  act(() => void vi.advanceTimersByTime(30_000))
  expect(within(row).queryByText(becauseItAnswers)).toBeNull()
})
