import { content } from 'virtual:content'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../../../machines/content/vocabulary.ts'
import { LONG_PRESS_MS } from '../../../../src/live/layout/long-press.ts'
import { renderAt } from '../../../support/render-at.tsx'
import { at, stepOf } from '../../../support/walk.ts'

afterEach(cleanup)

const { shown } = content.screens
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const back = () => button(/^Back to the officer/)
const isTurned = () => screen.queryByRole('button', { name: /^Back to the officer/ }) !== null

/** A question, turned round. */
const turned = async (question: (typeof QUESTIONS)[number] = 'safety') => {
  const drawn = renderAt(at(question))
  await drawn.hands.click(button(shown.question))
  return drawn
}

/** A press of so many milliseconds; jsdom has no layout, so where it ends is given. */
const hold = (milliseconds: number, isStillThere = true) => {
  const target = back()
  document.elementFromPoint = () => (isStillThere ? target : document.body)
  const pointer = (type: string, timeStamp: number) => {
    const event = new MouseEvent(type, { bubbles: true })
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    fireEvent(target, event)
  }
  pointer('pointerdown', 1_000)
  pointer('pointerup', 1_000 + milliseconds)
}

describe('a question that is turned round', () => {
  test.each(QUESTIONS)('%s is the same question, and holds nothing for the officer', async question => {
    await turned(question)
    const { prompt, why, note, softer } = content.questions[question]
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prompt)
    expect(screen.getByText(why).textContent).toBe(why)
    for (const words of [note, softer, 'Say', 'Note']) expect(screen.queryByText(words)).toBe(null)
  })

  test('an answer that the person taps is the answer', async () => {
    const { actor, hands } = await turned('safePlace')
    await hands.click(button('Not sure'))
    expect([stepOf(actor.getSnapshot()), actor.getSnapshot().context.answers]).toEqual([
      'tonight',
      { safePlace: 'unsure' }
    ])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(content.questions.tonight.prompt)
    expect(isTurned()).toBe(true)
  })

  test('choices that the person taps are the choices, and the officer sees them', async () => {
    const { actor, hands } = await turned('supportNeeds')
    await hands.click(button('Housing'))
    expect(actor.getSnapshot().context.answers.supportNeeds).toEqual(['housing'])
    hold(LONG_PRESS_MS)
    expect(button('Housing').getAttribute('aria-pressed')).toBe('true')
    expect(isTurned()).toBe(false)
  })

  test('after the last one the phone is to be given back, and nothing of the outcome is there', async () => {
    const { hands } = await turned('afraid')
    await hands.click(button('No'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(shown.thanks)
    expect(screen.getByRole('main').textContent).toBe(`${shown.thanks}${shown.giveBack}`)
  })

  test('in danger the person reads what is for them, and can ring nothing', async () => {
    const { actor, hands } = await turned()
    await hands.click(button('Danger now'))
    expect(actor.getSnapshot().hasTag('danger')).toBe(true)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(content.screens.danger.say)
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['#heading'])
    hold(LONG_PRESS_MS)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Danger now')
  })
})

describe('back to the officer', () => {
  test('a press that is held, and ends where it began, goes back', async () => {
    await turned()
    hold(LONG_PRESS_MS)
    expect(isTurned()).toBe(false)
  })

  test('a press that is too short, or ends elsewhere, does not', async () => {
    await turned()
    hold(LONG_PRESS_MS - 1)
    expect(isTurned()).toBe(true)
    hold(LONG_PRESS_MS, false)
    expect(isTurned()).toBe(true)
  })

  test('one tap does not, and says what to do; the second does', async () => {
    let guarded = 0
    const { hands } = renderAt(at('safety'), { guardTaps: () => guarded++ })
    await hands.click(button(shown.question))
    await hands.click(back())
    expect([isTurned(), guarded, screen.getByRole('status').textContent]).toEqual([true, 1, shown.again])
    await hands.click(back())
    expect(isTurned()).toBe(false)
  })

  test('a tap elsewhere between two taps begins them anew', async () => {
    const { hands } = await turned()
    await hands.click(back())
    await hands.click(screen.getByRole('main'))
    expect(screen.getByRole('status').textContent).toBe('')
    await hands.click(back())
    expect(isTurned()).toBe(true)
  })

  test.each(['{Enter}', ' '])('the key %j does so at once', async key => {
    const { hands } = await turned()
    back().focus()
    await hands.keyboard(key)
    expect(isTurned()).toBe(false)
  })

  test('is told to screen readers with what it takes', async () => {
    await turned()
    expect(document.getElementById(back().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      shown.hold
    )
  })
})
