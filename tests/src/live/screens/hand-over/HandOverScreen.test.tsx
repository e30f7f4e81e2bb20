import { content } from 'virtual:content'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderAt } from '../../../../support/render-at.tsx'
import { snapshotAt } from '../../../../support/walk.ts'

afterEach(cleanup)

HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
document.elementFromPoint = () => null

const { handOver } = content.screens
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

/** The hand-over of an outcome, after presses there. */
const handOverOf = async (answers = {}, ...presses: readonly string[]) => {
  const drawn = renderAt(snapshotAt('outcome', { answers }))
  for (const name of [handOver.these, ...presses]) await drawn.hands.click(button(name))
  return drawn
}

/** By a key, as by a switch. */
const backToOfficer = async ({ hands }: Pick<Awaited<ReturnType<typeof handOverOf>>, 'hands'>) => {
  button(/^Back to the officer/).focus()
  await hands.keyboard('{Enter}')
}

describe('choosing contacts', () => {
  test('hand-over: "Contact first" is preselected, including shelter for tonight without a number', async () => {
    await handOverOf({ safePlace: 'no', tonight: 'yes' }, handOver.choose)
    const group = screen.getByRole('group', { name: handOver.choose })
    const pressed = within(group).getAllByRole('button', { pressed: true })
    expect(pressed.map(choice => choice.textContent)).toContain('National Ugly Mugs (NUM)0161 629 9861 ')
    const council = within(group).getByRole('button', { name: /^Local council homelessness team/ })
    expect(council.getAttribute('aria-pressed')).toBe('true')
    expect(council.textContent).toContain(handOver.noNumber)
  })

  test('hand-over: any other contact can be added, and an unconfirmed number is marked', async () => {
    const { hands } = await handOverOf({}, handOver.choose)
    await hands.click(screen.getByText(handOver.more))
    const choice = await screen.findByRole('button', { name: /^Suzy/ })
    expect(choice.textContent).toContain(`(${handOver.notConfirmed})`)
    await hands.click(choice)
    await hands.click(button('Back'))
    await hands.click(button(handOver.turn))
    expect(screen.getByText('020 7091 0014').tagName).toBe('BDI')
    expect(screen.getByText('Number not confirmed').textContent).toBe('Number not confirmed')
  })

  // Puts some of all others in, by how they are called.
  const choose = async (
    hands: Awaited<ReturnType<typeof handOverOf>>['hands'],
    ...names: readonly RegExp[]
  ) => {
    await hands.click(button(handOver.choose))
    await hands.click(screen.getByText(handOver.more))
    for (const name of names) await hands.click(await screen.findByRole('button', { name }))
    await hands.click(button('Back'))
  }

  test('hand-over: how to reach a contact is shown and read aloud even if it has a number', async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^National Stalking Helpline/)
    const toDo = 'In London, press 2 for the London service.'
    await hands.click(button(handOver.read))
    expect((await screen.findAllByText(toDo)).length).toBe(1)
    await hands.click(button('Back'))
    await hands.click(button(handOver.turn))
    expect(screen.getByText(toDo).closest('li')?.textContent).toContain('0808 802 0300')
  })

  test('hand-over: reading aloud tells numbers of different kinds apart', async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Live Fear Free/, /^Northern Ireland Housing Executive/)
    await hands.click(button(handOver.read))
    const read = screen.getByRole('main')
    const labels = [...(read?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)
    expect(labels).toContain(content.screens.contact.text)
    expect(labels).toContain(content.screens.contact.outOfHours)
    expect(read?.textContent).not.toMatch(/\{\w+\}/)
  })

  test('hand-over: unconfirmed hours are marked on a turned phone too, in words and in a week', async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Northern Ireland Housing Executive/)
    await hands.click(button(handOver.turn))
    const day = screen.getByText('03448 920 900').closest('div')
    expect(day?.textContent).toContain(content.screens.contact.hoursNotConfirmed)
  })

  test('hand-over: without contacts it says so, and offers nothing to show', async () => {
    const { hands } = await handOverOf({}, handOver.choose)
    for (const choice of screen.getAllByRole('button', { pressed: true })) await hands.click(choice)
    await hands.click(button('Back'))
    expect(screen.getByText(handOver.nothingChosen).textContent).toBe(handOver.nothingChosen)
    expect(screen.queryByRole('button', { name: handOver.turn })).toBe(null)
  })

  test('hand-over: coming back begins with the preselected contacts again', async () => {
    const { hands } = await handOverOf({}, handOver.choose)
    const num = button(/^National Ugly Mugs/)
    await hands.click(num)
    await hands.click(button('Back'))
    await hands.click(button('Back'))
    expect(heading()).toBe('Tips and contacts')
    await hands.click(button(handOver.open))
    await hands.click(button(handOver.choose))
    expect(button(/^National Ugly Mugs/).getAttribute('aria-pressed')).toBe('true')
  })

  test('hand-over: the panel about what is kept says whether carrying was called safe', async () => {
    const { hands } = await handOverOf({}, handOver.code, handOver.carryNeutral)
    await hands.click(button(content.screens.language.choose))
    await hands.click(button(content.screens.more.title))
    await hands.click(button(content.screens.buttons.holds))
    const held = [
      ...screen.getByRole('dialog', { name: content.screens.holds.title }).querySelectorAll('dt')
    ].map(term => [term.textContent, term.nextElementSibling?.textContent])
    expect(Object.fromEntries(held)).toMatchObject({
      [handOver.heldChosen]: expect.stringContaining('National Ugly Mugs (NUM)'),
      [handOver.carry]: handOver.carryNeutral
    })
  })
})

test('hand-over: Back goes one screen back, from the codes to the outcome', async () => {
  const { hands } = await handOverOf({}, handOver.code, handOver.carryPlain, handOver.code)
  expect(heading()).toBe(handOver.codes)
  expect(screen.queryByRole('button', { name: 'Back' })).toBe(null)
  await backToOfficer({ hands })
  const headings = [heading()]
  for (let times = 0; times < 2; times++) {
    await hands.click(button('Back'))
    headings.push(heading())
  }
  expect(headings).toEqual([handOver.carry, handOver.title, 'Tips and contacts'])
})

test('hand-over: the contacts that were read are handed over, though the minute has changed', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T16:59:30Z'), toFake: ['Date'] })
  const drawn = renderAt(snapshotAt('outcome', { answers: {} }))
  const read = [
    ...within(screen.getByRole('region', { name: 'Contact first' })).getAllByRole('heading', { level: 3 })
  ]
    .slice(0, 5)
    .map(({ textContent }) => textContent)
  vi.setSystemTime(new Date('2026-11-25T23:30:00Z'))
  await drawn.hands.click(button(handOver.these))
  const chosen = screen.getByRole('region', { name: handOver.heldChosen })
  expect([...chosen.querySelectorAll('.leading-tight')].map(({ textContent }) => textContent)).toEqual(read)
  vi.useRealTimers()
})

test('hand-over: Finish now leads to the words to part with', async () => {
  const { hands } = await handOverOf()
  await hands.click(button('Finish now'))
  expect(document.activeElement?.textContent).toBe(content.screens.outcome.closingHeading)
})

describe('codes', () => {
  test('hand-over: codes need a "yes" to whether carrying them is safe', async () => {
    const { hands } = await handOverOf({}, handOver.code)
    const isOffered = () => screen.queryByRole('button', { name: handOver.code }) !== null
    expect(isOffered()).toBe(false)
    await hands.click(button(handOver.carryNo))
    expect(isOffered()).toBe(false)
    expect(screen.getByText(handOver.noSay).textContent).toBe(handOver.noSay)
    await hands.click(button(handOver.carryPlain))
    expect(isOffered()).toBe(true)
  })

  test('hand-over: a contact without a number is listed as left out', async () => {
    await handOverOf({ safePlace: 'no', tonight: 'yes' }, handOver.code, handOver.carryPlain)
    expect(screen.getByText(/^Left out/).textContent).toBe(
      'Left out, because there is no number: Local council homelessness team, SAAFE (Support and Advice for Escorts).'
    )
  })

  test('hand-over: a code is shown with its text', async () => {
    await handOverOf({}, handOver.code, handOver.carryPlain, handOver.code)
    const first = screen.getByRole('img', { name: /^Code 1 of/ })
    expect(first.closest('li')?.textContent).toContain('National Ugly Mugs (NUM)\n0161 629 9861')
    expect(first.querySelectorAll('path')).toHaveLength(1)
  })

  test('hand-over: the neutral form names no service', async () => {
    await handOverOf({}, handOver.code, handOver.carryNeutral, handOver.code)
    const main = screen.getByRole('main').textContent ?? ''
    expect(main).toContain('Free line, day and night')
    expect(content.services.filter(({ name }) => main.includes(name))).toEqual([])
  })
})

test('hand-over: reading aloud has a line for each group of a number', async () => {
  await handOverOf({}, handOver.read)
  const name = (await screen.findAllByText('National Ugly Mugs (NUM)')).at(-1)
  const groups = within(name?.parentElement as HTMLElement).getAllByRole('listitem')
  expect(groups.map(group => group.textContent)).toEqual([
    '0161 oh one six one',
    '629 six two nine',
    '9861 nine eight six one'
  ])
})
