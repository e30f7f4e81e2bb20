import { content } from 'virtual:content'
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
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

/** The hand-over of an outcome, with hands to press and a way to what browsers call Back. */
const handOverOf = async (answers = {}) => {
  const backs: (() => void)[] = []
  const drawn = renderAt(snapshotAt('outcome', { answers }), {
    setBackHandler: goBack => {
      backs.push(goBack)
      return () => backs.splice(backs.indexOf(goBack), 1)
    }
  })
  await drawn.hands.click(button(handOver.these))
  return { ...drawn, backs }
}

/** By a key, as by a switch. */
const backToOfficer = async ({ hands }: Pick<Awaited<ReturnType<typeof handOverOf>>, 'hands'>) => {
  button(/^Back to the officer/).focus()
  await hands.keyboard('{Enter}')
}

describe('choosing contacts', () => {
  test('hand-over: "Contact first" is preselected, including shelter for tonight without a number', async () => {
    await handOverOf({ safePlace: 'no', tonight: 'yes' })
    const group = screen.getByRole('group', { name: handOver.choose })
    const pressed = within(group).getAllByRole('button', { pressed: true })
    expect(pressed.map(choice => choice.textContent)).toContain('National Ugly Mugs (NUM)0161 629 9861 ')
    const council = within(group).getByRole('button', { name: /^Local council homelessness team/ })
    expect(council.getAttribute('aria-pressed')).toBe('true')
    expect(council.textContent).toContain(handOver.noNumber)
  })

  test('hand-over: any other contact can be added, and an unconfirmed number is marked', async () => {
    const { hands } = await handOverOf()
    await hands.click(screen.getByText(handOver.more))
    const choice = await screen.findByRole('button', { name: /^Suzy/ })
    expect(choice.textContent).toContain(`(${handOver.notConfirmed})`)
    await hands.click(choice)
    await hands.click(button(handOver.turn))
    expect(screen.getByText('020 7091 0014').tagName).toBe('BDI')
    expect(screen.getByText('Number not confirmed').textContent).toBe('Number not confirmed')
  })

  // Puts some of all others in, by how they are called.
  const choose = async (
    hands: Awaited<ReturnType<typeof handOverOf>>['hands'],
    ...names: readonly RegExp[]
  ) => {
    await hands.click(screen.getByText(handOver.more))
    for (const name of names) await hands.click(await screen.findByRole('button', { name }))
  }

  test('hand-over: how to reach a contact is shown and read aloud even if it has a number', async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^National Stalking Helpline/)
    const toDo = 'In London, press 2 for the London service.'
    await hands.click(screen.getByText(handOver.read))
    expect((await screen.findAllByText(toDo)).length).toBe(1)
    await hands.click(button(handOver.turn))
    expect(screen.getByText(toDo).closest('li')?.textContent).toContain('0808 802 0300')
  })

  test('hand-over: reading aloud tells numbers of different kinds apart', async () => {
    const { hands } = await handOverOf()
    await choose(hands, /^Live Fear Free/, /^Northern Ireland Housing Executive/)
    await hands.click(screen.getByText(handOver.read))
    await screen.findByText(handOver.readSay)
    const read = screen.getByText(handOver.readSay).closest('details')
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
    const { hands } = await handOverOf()
    for (const choice of screen.getAllByRole('button', { pressed: true })) await hands.click(choice)
    expect(screen.getByText(handOver.nothingChosen).textContent).toBe(handOver.nothingChosen)
    expect(screen.queryByRole('button', { name: handOver.turn })).toBe(null)
  })

  test('hand-over: coming back begins with the preselected contacts again', async () => {
    const { hands } = await handOverOf()
    const num = button(/^National Ugly Mugs/)
    await hands.click(num)
    await hands.click(button('Back'))
    expect(heading()).toBe('Tips and contacts')
    await hands.click(button(handOver.open))
    expect(button(/^National Ugly Mugs/).getAttribute('aria-pressed')).toBe('true')
  })

  test('hand-over: the panel about what is kept says whether carrying was called safe', async () => {
    const { hands } = await handOverOf()
    await hands.click(button(handOver.carryNeutral))
    await hands.click(button('What this phone holds now'))
    const held = [...screen.getByRole('dialog').querySelectorAll('dt')].map(term => [
      term.textContent,
      term.nextElementSibling?.textContent
    ])
    expect(Object.fromEntries(held)).toMatchObject({
      [handOver.heldChosen]: expect.stringContaining('National Ugly Mugs (NUM)'),
      [handOver.carry]: handOver.carryNeutral
    })
  })
})

test("the browser's Back goes back to the outcome, and does nothing while the phone is turned", async () => {
  const { hands, backs } = await handOverOf()
  await hands.click(button(handOver.turn))
  expect(heading()).toBe(handOver.numbers)
  for (const goBack of backs) goBack()
  expect(heading()).toBe(handOver.numbers)
  await backToOfficer({ hands })
  expect(heading()).toBe(handOver.title)
  expect(backs).toHaveLength(1)
  act(() => backs[0]?.())
  expect(heading()).toBe('Tips and contacts')
})

test('Finish now leads to the words to part with', async () => {
  const { hands } = await handOverOf()
  await hands.click(button('Finish now'))
  expect(document.activeElement?.textContent).toBe(content.screens.outcome.closingHeading)
})

describe('printing and scanning', () => {
  test('hand-over: codes and cards need a "yes" to whether carrying them is safe', async () => {
    const { hands } = await handOverOf()
    const ways = () =>
      [handOver.code, handOver.card].map(name => screen.queryByRole('button', { name }) !== null)
    expect(ways()).toEqual([false, false])
    await hands.click(button(handOver.carryNo))
    expect(ways()).toEqual([false, false])
    expect(screen.getByText(handOver.noSay).textContent).toBe(handOver.noSay)
    await hands.click(button(handOver.carryPlain))
    expect(ways()).toEqual([true, true])
  })

  test('hand-over: a contact without a number is listed as left out', async () => {
    const { hands } = await handOverOf({ safePlace: 'no', tonight: 'yes' })
    await hands.click(button(handOver.carryPlain))
    expect(screen.getByText(/^Left out/).textContent).toBe(
      'Left out, as there is no number: Local council homelessness team, SAAFE (Support and Advice for Escorts).'
    )
  })

  test('hand-over: a code is shown with its text', async () => {
    const { hands } = await handOverOf()
    await hands.click(button(handOver.carryPlain))
    await hands.click(button(handOver.code))
    const first = screen.getByRole('img', { name: /^Code 1 of/ })
    expect(first.closest('li')?.textContent).toContain('National Ugly Mugs (NUM)\n0161 629 9861')
    expect(first.querySelectorAll('path')).toHaveLength(1)
  })

  test('hand-over: the neutral form names no service', async () => {
    const { hands } = await handOverOf()
    await hands.click(button(handOver.carryNeutral))
    await hands.click(button(handOver.code))
    const main = screen.getByRole('main').textContent ?? ''
    expect(main).toContain('Free line, day and night')
    expect(content.services.filter(({ name }) => main.includes(name))).toEqual([])
  })

  test('hand-over: a card has a warning, exists while its panel is open, and prints only on a press', async () => {
    let printed = 0
    window.print = () => printed++
    const { hands } = await handOverOf()
    await hands.click(button(handOver.carryPlain))
    await hands.click(button(handOver.card))
    const panel = screen.getByRole('dialog', { name: handOver.card })
    expect(within(panel).getByText(handOver.cardWarning).textContent).toBe(handOver.cardWarning)
    expect([printed, document.querySelectorAll('.paper').length]).toEqual([0, 1])
    await hands.click(within(panel).getByRole('button', { name: handOver.print }))
    expect(printed).toBe(1)
    await hands.click(within(panel).getByRole('button', { name: 'Close' }))
    expect(document.querySelectorAll('.paper')).toHaveLength(0)
  })
})

test('hand-over: reading aloud has a line for each group of a number', async () => {
  const { hands } = await handOverOf()
  await hands.click(screen.getByText(handOver.read))
  const name = (await screen.findAllByText('National Ugly Mugs (NUM)')).at(-1)
  const groups = within(name?.parentElement as HTMLElement).getAllByRole('listitem')
  expect(groups.map(group => group.textContent)).toEqual([
    '0161 oh one six one',
    '629 six two nine',
    '9861 nine eight six one'
  ])
})
