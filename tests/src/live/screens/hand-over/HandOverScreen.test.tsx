import { content } from 'virtual:content'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
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
const NUM = /^National Ugly Mugs/

/** The hand-over of an outcome, after presses there. */
const handOverOf = async (answers = {}, ...presses: readonly (string | RegExp)[]) => {
  const drawn = renderAt(snapshotAt('outcome', { answers }))
  for (const name of [shown.turn, ...presses]) await drawn.hands.click(button(name))
  return drawn
}

const stopClockAt = (time: string) => vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })

/** The lines that are read aloud of numbers with a code: they end with the place of the code. */
const linesRead = () =>
  [...document.querySelectorAll('main li p')].flatMap(({ textContent }) =>
    / · Code \d of \d$/.test(textContent ?? '') ? (textContent ?? '') : []
  )
const numbersRead = () =>
  [...document.querySelectorAll('main li p bdi')].map(({ textContent }) => textContent)

type Hands = Awaited<ReturnType<typeof handOverOf>>['hands']

/** By a key, as by a switch. */
const backToOfficer = async (hands: Hands) => {
  button(/^Back to the officer/).focus()
  await hands.keyboard('{Enter}')
}

/** Has these alone in the hand-over, by how they are called. */
const choose = async (hands: Hands, ...names: readonly RegExp[]) => {
  await backToOfficer(hands)
  await hands.click(button(handOver.choose))
  for (const choice of screen.getAllByRole('button', { pressed: true })) await hands.click(choice)
  await hands.click(screen.getByText(handOver.more))
  for (const name of names) await hands.click(await screen.findByRole('button', { name }))
  await hands.click(button('Back'))
}

describe('turned to the person', () => {
  test('hand-over: the numbers are those just read, though the minute has changed', async () => {
    stopClockAt('2026-11-25T16:59:30Z')
    const { hands, actor } = renderAt(snapshotAt('outcome', { answers: {} }))
    vi.setSystemTime(new Date('2026-11-25T23:30:00Z'))
    await hands.click(button(shown.turn))
    expect(rows().length).toBe(actor.getSnapshot().context.handOver?.contacts.length)
  })
})

describe('put on their phone', () => {
  test('hand-over: of codes without names each has its place, and after the last comes the first', {
    tags: ['slow']
  }, async () => {
    const { hands } = await handOverOf({}, handOver.take, new RegExp(`^${handOver.carryNumbers}`))
    const count = Number(/\d+$/.exec(screen.getByRole('img').ariaLabel ?? '')?.[0])
    expect(count).toBeGreaterThan(1)
    for (let at = 1; at <= count; at++) {
      expect(screen.getByRole('img').ariaLabel).toBe(`Code ${at} of ${count}`)
      expect(document.querySelector('.turned-place')?.textContent).toBe(String(at))
      await hands.click(button(handOver.next))
    }
    expect(screen.getByRole('img').ariaLabel).toBe(`Code 1 of ${count}`)
  })

  test('hand-over: where no number is confirmed it says so, and asks nothing', {
    tags: ['slow']
  }, async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Suzy/)
    for (const name of [shown.turn, handOver.take]) await hands.click(button(name))
    expect([heading(), screen.queryByRole('img')]).toEqual([handOver.noCodes, null])
    await hands.click(button(handOver.all))
    expect(heading()).toBe(handOver.numbers)
  })

  test('hand-over: it says that a number nobody confirmed has no code', { tags: ['slow'] }, async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Suzy/, /^Samaritans/)
    for (const name of [shown.turn, handOver.take, new RegExp(`^${handOver.carryNames}`)])
      await hands.click(button(name))
    expect(screen.getByRole('img').ariaLabel).toBe('Code 1 of 1')
    expect(screen.getByText(handOver.someWithoutCode)).toBeTruthy()
    expect(screen.queryByRole('button', { name: handOver.next })).toBe(null)
  })
})

describe('turned back to the officer', () => {
  test('hand-over: the officer reads the numbers aloud, one line each, followed by the place of its code', async () => {
    const { hands } = await handOverOf()
    await backToOfficer(hands)
    expect(heading()).toBe(handOver.title)
    const row = screen.getByText('0161 629 9861').closest('li')
    expect(row?.textContent).toMatch(
      /^National Ugly Mugs.*0161 629 9861 · Code \d of \doh one six one, six two nine, nine eight six one/
    )
    const lines = [...document.querySelectorAll('main li p')].map(({ textContent }) => textContent ?? '')
    const withCode = lines.filter(line => /^0?\d[\d ]+/.test(line) && !line.includes(handOver.notConfirmed))
    expect(withCode.length).toBeGreaterThan(1)
    expect(withCode.map(line => line.split(' · ')[1])).toEqual(
      withCode.map((_, index) => `Code ${index + 1} of ${withCode.length}`)
    )
  })

  test('hand-over: read aloud, two numbers of one service have each the place of its own code', {
    tags: ['slow']
  }, async () => {
    stopClockAt('2026-11-25T23:30:00Z')
    const { hands } = await handOverOf()
    await choose(hands, /^Northern Ireland Housing Executive/)
    expect(linesRead()).toEqual([
      expect.stringContaining('Out of hours: 03448 920 908 · Code 1'),
      expect.stringContaining('Code 2')
    ])
  })

  test('hand-over: a code keeps the place that was read aloud, though another number answers by now', {
    tags: ['slow']
  }, async () => {
    stopClockAt('2026-11-25T14:59:30Z')
    const { hands } = await handOverOf()
    await choose(hands, /^Northern Ireland Housing Executive/)
    const [read] = numbersRead()
    stopClockAt('2026-11-25T17:00:30Z')
    for (const name of [shown.turn, handOver.take, new RegExp(`^${handOver.carryNames}`)])
      await hands.click(button(name))
    expect(document.querySelector('.turned-caption .turned-number bdi')?.textContent).toBe(read)
  })

  test('hand-over: any other contact can be added, a line to text is read aloud too, and an unconfirmed number is marked on both sides', {
    tags: ['slow']
  }, async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Suzy/, /^Crimestoppers/)
    expect(screen.getByRole('main').textContent).toContain(content.screens.contact.text)
    expect(screen.getByText('020 7091 0014').closest('p')?.textContent).toContain(
      `(${handOver.notConfirmed})`
    )
    await hands.click(button(shown.turn))
    expect(rows()).toHaveLength(2)
    const row = rows().find(({ textContent }) => textContent?.includes('Not confirmed. '))
    expect(row?.querySelector('[data-mark]')?.getAttribute('data-mark')).toBe('doubtful')
  })

  test('hand-over: without contacts it says so, and offers nothing to show', {
    tags: ['slow']
  }, async () => {
    const { hands } = await handOverOf()
    await choose(hands)
    expect(screen.getByText(handOver.nothingChosen)).toBeTruthy()
    expect(screen.queryByRole('button', { name: shown.turn })).toBe(null)
  })

  test('hand-over: Back leads to the outcome, and the next time begins with the first contacts again', {
    tags: ['slow']
  }, async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Suzy/)
    await hands.click(button('Back'))
    expect(heading()).toBe('Tips and contacts')
    await hands.click(button(shown.turn))
    expect(screen.getByRole('main').textContent).toMatch(NUM.source.slice(1))
  })
})
