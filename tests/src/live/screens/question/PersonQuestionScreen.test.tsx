import { content } from 'virtual:content'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../../../../machines/content/vocabulary.ts'
import { LONG_PRESS_MS } from '../../../../../src/live/layout/long-press.ts'
import { button, isFacingPerson, pressBackFor, turnedQuestion } from '../../../../support/turned-phone.ts'
import { stepOf } from '../../../../support/walk.ts'

afterEach(cleanup)

const { shown } = content.screens

describe('a question turned to the person', () => {
  test.each(QUESTIONS)(
    "turned question: %s is the same question, without the officer's texts",
    async question => {
      await turnedQuestion(question)
      const { prompt, why, note, softer } = content.questions[question]
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prompt)
      expect(screen.getByText(why).textContent).toBe(why)
      for (const words of [note, softer, 'Say', 'Note']) expect(screen.queryByText(words)).toBe(null)
    }
  )

  test("turned question: the person's answer is recorded", async () => {
    const { actor, hands } = await turnedQuestion('safePlace')
    await hands.click(button('Not sure'))
    expect([stepOf(actor.getSnapshot()), actor.getSnapshot().context.answers]).toEqual([
      'tonight',
      { safePlace: 'unsure' }
    ])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(content.questions.tonight.prompt)
    expect(isFacingPerson()).toBe(true)
  })

  test('turned question: choices by the person are shown to the officer', async () => {
    const { actor, hands } = await turnedQuestion('supportNeeds')
    await hands.click(button('Housing'))
    expect(actor.getSnapshot().context.answers.supportNeeds).toEqual(['housing'])
    pressBackFor(LONG_PRESS_MS)
    expect(button('Housing').getAttribute('aria-pressed')).toBe('true')
    expect(isFacingPerson()).toBe(false)
  })

  test('turned question: the last one asks for the phone back, and shows nothing of the outcome', async () => {
    const { hands } = await turnedQuestion('afraid')
    await hands.click(button('No'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(shown.thanks)
    expect(screen.getByRole('main').textContent).toBe(`${shown.thanks}${shown.giveBack}`)
  })

  test('turned question: in danger the person reads their own text, and can ring nothing', async () => {
    const { actor, hands } = await turnedQuestion()
    await hands.click(button('Danger now'))
    expect(actor.getSnapshot().hasTag('danger')).toBe(true)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(content.screens.danger.say)
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['#heading'])
    pressBackFor(LONG_PRESS_MS)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Danger now')
  })
})
