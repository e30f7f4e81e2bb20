import { content } from 'virtual:content'
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderAt } from '../../../../support/render-at.tsx'
import { snapshotAt } from '../../../../support/walk.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const { handOver, shown } = content.screens
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const rows = () => within(screen.getByRole('main')).getAllByRole('listitem')
const carryNames = new RegExp(`^${handOver.carryNames}`)

/** Renders the hand-over of an outcome. @returns functions that press its buttons. */
const handOverOf = async () => {
  const { actor, hands } = renderAt(snapshotAt('outcome', { answers: {} }))
  const press = async (...names: readonly (string | RegExp)[]) => {
    for (const name of names) await hands.click(button(name))
  }
  await press(shown.turn)
  // By keyboard, which works like a switch device.
  const backToOfficer = async () => {
    button(/^Back to the officer/).focus()
    await hands.keyboard('{Enter}')
  }
  // Leaves only these contacts in the hand-over.
  const choose = async (...names: readonly RegExp[]) => {
    await backToOfficer()
    await press(handOver.title)
    for (const choice of screen.getAllByRole('button', { pressed: true })) await hands.click(choice)
    await hands.click(screen.getByText(handOver.more))
    for (const name of names) await hands.click(await screen.findByRole('button', { name }))
  }
  return { actor, press, backToOfficer, choose }
}

const stopClockAt = (time: string) => vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })

test('handOver: of codes without names each has its place, and after the last comes the first', async () => {
  const { press } = await handOverOf()
  await press(handOver.take, new RegExp(`^${handOver.carryNumbers}`))
  const count = Number(/\d+$/.exec(screen.getByRole('img').ariaLabel ?? '')?.[0])
  expect(count).toBeGreaterThan(1)
  for (let at = 1; at <= count; at++) {
    expect(screen.getByRole('img').ariaLabel).toBe(`Code ${at} of ${count}`)
    expect(document.querySelector('.turned-place')?.textContent).toBe(String(at))
    await press(handOver.next)
  }
  expect(screen.getByRole('img').ariaLabel).toBe(`Code 1 of ${count}`)
})

test('handOver: a number that nobody confirmed has no code, which is said; where all are such, nothing is asked', async () => {
  const all = await handOverOf()
  await all.choose(/^Suzy/)
  await all.press(shown.turn, handOver.take)
  expect([heading(), screen.queryByRole('img')]).toEqual([handOver.noCodes, null])
  await all.press(handOver.all)
  expect(heading()).toBe(handOver.numbers)
  cleanup()
  const two = await handOverOf()
  await two.choose(/^Suzy/, /^Samaritans/)
  await two.press(shown.turn, handOver.take, carryNames)
  expect(screen.getByRole('img').ariaLabel).toBe('Code 1 of 1')
  expect(screen.getByText(handOver.someWithoutCode)).toBeTruthy()
  expect(screen.queryByRole('button', { name: handOver.next })).toBe(null)
})

test('handOver: of two numbers of one service the one that answers is shown, and its code comes first, and both stay so though another answers by now', async () => {
  stopClockAt('2026-11-25T23:30:00Z')
  const { press, choose } = await handOverOf()
  await choose(/^Northern Ireland Housing Executive/)
  vi.setSystemTime(new Date('2026-11-26T12:00:00Z'))
  await press(shown.turn)
  expect(document.querySelector('.turned-row .turned-number bdi')?.textContent).toBe('03448 920 908')
  await press(handOver.take, carryNames)
  expect(document.querySelector('.turned-caption .turned-number bdi')?.textContent).toBe('03448 920 908')
})

test('handOver: any other contact can be added, a line to text too, an unconfirmed number is marked on both sides, and the next time begins with the first contacts again', async () => {
  const { press, choose, backToOfficer } = await handOverOf()
  Object.assign(content.services.find(({ id }) => id === 'suzy-lamplugh')?.phone ?? {}, { press: '4' })
  await choose(/^Suzy/, /^Crimestoppers/)
  expect(screen.getByText('then press 4')).toBeTruthy()
  expect(screen.getByRole('main').textContent).toContain(content.screens.contact.text)
  expect(screen.getByText('020 7091 0014').closest('span')?.textContent).toContain(handOver.notConfirmed)
  await press(shown.turn)
  expect(rows()).toHaveLength(2)
  const row = rows().find(({ textContent }) => textContent?.includes('Not confirmed. '))
  expect(row?.querySelector('[data-mark]')?.getAttribute('data-mark')).toBe('doubtful')
  await backToOfficer()
  expect(heading()).toBe('Tips and contacts')
  await press(shown.turn)
  expect(screen.getByRole('main').textContent).toContain('National Ugly Mugs')
})

test('handOver: where none is chosen, or none that is offered in this force, there is nothing to show', async () => {
  const { actor, choose } = await handOverOf()
  await choose()
  expect(screen.queryByRole('button', { name: shown.turn })).toBe(null)
  act(() => actor.send({ type: 'contact.toggle', contact: 'of-another-force' }))
  expect(screen.queryByRole('button', { name: shown.turn })).toBe(null)
})

test('handOver: for who cannot use voice calls there are lines to text and chats alone, what answers first, none of them a link, no codes, and a way back', async () => {
  const site = content.services.find(({ webchat }) => webchat)?.website ?? {}
  const { hours = {} } = content.services.find(({ id }) => id === 'crimestoppers')?.text ?? {}
  Object.assign(site, { confirmed: false })
  Object.assign(hours, { byAppointment: true })
  const { press } = await handOverOf()
  await press(handOver.noVoice)
  expect(rows().length).toBeGreaterThan(1)
  for (const row of rows())
    expect(row.textContent).toMatch(/Text: 07\d{3} ?\d|Text: \d|Chat on its website: \S+\.\w+/)
  expect(screen.getByText(content.screens.contact.websiteNotConfirmed)).toBeTruthy()
  Object.assign(site, { confirmed: true })
  Object.assign(hours, { byAppointment: undefined })
  expect(screen.getByText(handOver.relay)).toBeTruthy()
  const marks = rows().map(row => row.querySelector('[data-mark]')?.getAttribute('data-mark'))
  expect(marks).toEqual(['answers', 'shut'])
  expect(screen.queryByRole('button', { name: handOver.take })).toBe(null)
  expect(within(screen.getByRole('main')).queryAllByRole('link')).toEqual([])
  await press(handOver.all)
  expect(screen.getByText('116 123')).toBeTruthy()
})
