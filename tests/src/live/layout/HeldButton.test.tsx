import { content } from 'virtual:content'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../../../machines/content/vocabulary.ts'
import { noOpApp } from '../../../../src/live/context/app.ts'
import { LONG_PRESS_MS } from '../../../../src/live/platform/tap-guard.ts'
import { answerLabels } from '../../../../src/training/answer-words.ts'
import { renderAt } from '../../../support/render-at.tsx'
import { snapshotAt, walk } from '../../../support/walk.ts'

afterEach(cleanup)

const { shown } = content.screens
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const backToOfficer = () => button(/^Back to the officer/)
const isFacingPerson = () => screen.queryByRole('button', { name: /^Back to the officer/ }) !== null

const turnedQuestion = async (question: (typeof QUESTIONS)[number] = 'safety', guardTaps = () => {}) => {
  const drawn = renderAt(snapshotAt(question), { guardTaps })
  await drawn.hands.click(button(shown.turn))
  return drawn
}

/** Sends a pointer event to the button. jsdom has no layout, so the caller says whether it is over it. */
const pointOnBack = (type: `pointer${string}`, timeStamp: number, isOverButton = true) => {
  const target = backToOfficer()
  document.elementFromPoint = () => (isOverButton ? target : document.body)
  const event = new MouseEvent(type, { bubbles: true })
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  fireEvent(target, event)
}

describe('back to the officer', () => {
  test.each(['pointerup', 'pointercancel', 'pointerout'] as const)(
    'a press that begins elsewhere and ends here does not go back, after one that ended with %s',
    async ended => {
      await turnedQuestion()
      pointOnBack('pointerdown', 1_000)
      pointOnBack(ended, 1_001)
      pointOnBack('pointerup', 1_000 + LONG_PRESS_MS)
      expect(isFacingPerson()).toBe(true)
    }
  )

  test('one tap explains what to do, unless another follows elsewhere, and a second goes back', async () => {
    let guarded = 0
    const { hands } = await turnedQuestion('safety', () => guarded++)
    const says = () => backToOfficer().nextElementSibling?.textContent
    await hands.click(backToOfficer())
    expect([guarded, says()]).toEqual([1, shown.again])
    await hands.click(screen.getByRole('main'))
    expect(says()).toBe('')
    await hands.click(backToOfficer())
    expect(isFacingPerson()).toBe(true)
    await hands.click(backToOfficer())
    expect(isFacingPerson()).toBe(false)
  })

  test('Clear takes two taps too, and a key alone', async () => {
    let cleared = 0
    const session = { ...noOpApp.session, send: () => cleared++ }
    const { hands } = renderAt(snapshotAt('safety'), { session })
    await hands.click(button(shown.turn))
    await hands.click(button('Clear'))
    expect(cleared).toBe(0)
    await hands.click(button('Clear'))
    expect(cleared).toBe(1)
    await hands.keyboard('{Enter}')
    expect(cleared).toBe(2)
  })
})

describe('a turned phone', () => {
  test.each(QUESTIONS)("%s is the same question, without the officer's texts", async question => {
    await turnedQuestion(question)
    const { prompt, why, note, softer } = content.questions[question]
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prompt)
    if (why !== undefined) expect(screen.getByText(why)).toBeTruthy()
    for (const words of [note, softer, 'Say', 'Note']) expect(screen.queryByText(words)).toBe(null)
  })

  const ANSWERS = {
    support: 'yes',
    supportNeeds: ['money', 'sexual-health'],
    safety: 'declined',
    safePlace: 'unsure',
    afraid: 'yes',
    who: ['controls', 'follows'],
    workplaces: ['street']
  } as const
  const labels = [
    ...QUESTIONS.flatMap(question => answerLabels(question, ANSWERS)),
    ...QUESTIONS.map(question => content.questions[question].prompt)
  ].filter(label => label.length > 3)
  const outcome = snapshotAt('outcome', { answers: ANSWERS })
  const handOver = walk([{ type: 'handOver.open', contacts: ['num', 'samaritans'] }], outcome)
  const carry = walk(['carry.ask'], handOver)

  test('at its end it asks for the phone back, and shows nothing of the outcome', () => {
    renderAt(walk(['phone.turn'], outcome))
    expect(screen.getByRole('main').textContent).toBe(`${shown.thanks}${shown.giveBack}`)
  })

  test.each([
    ['numbers', handOver],
    ['whether to carry', carry],
    ['codes with names', walk([{ type: 'carry.answer', answer: 'names' }], carry)],
    ['codes of numbers', walk([{ type: 'carry.answer', answer: 'numbers' }], carry)],
    ['the closing words', walk(['encounter.finish'], handOver)],
    ['danger', walk(['danger.open'], handOver)],
    ['the outcome', walk(['phone.turn'], outcome)]
  ])('nothing of the answers is shown: %s', (_, snapshot) => {
    renderAt(snapshot)
    expect(isFacingPerson()).toBe(true)
    const text = document.body.textContent ?? ''
    expect(labels.filter(label => text.includes(label))).toEqual([])
  })
})
