import { content } from 'virtual:content'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { LONG_PRESS_MS } from '../../../../src/live/layout/long-press.ts'
import { renderAt } from '../../../support/render-at.tsx'
import {
  backToOfficer,
  button,
  isFacingPerson,
  pointOnBack,
  pressBackFor,
  turnedQuestion
} from '../../../support/turned-phone.ts'
import { snapshotAt } from '../../../support/walk.ts'

afterEach(cleanup)

const { shown } = content.screens

describe('back to the officer', () => {
  test('a long press that ends where it began goes back', async () => {
    await turnedQuestion()
    pressBackFor(LONG_PRESS_MS)
    expect(isFacingPerson()).toBe(false)
  })

  test('a press that is too short, or ends elsewhere, does not go back', async () => {
    await turnedQuestion()
    pressBackFor(LONG_PRESS_MS - 1)
    expect(isFacingPerson()).toBe(true)
    pressBackFor(LONG_PRESS_MS, false)
    expect(isFacingPerson()).toBe(true)
  })

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

  test('one tap explains what to do, a second goes back', async () => {
    let guarded = 0
    const { hands } = renderAt(snapshotAt('safety'), { guardTaps: () => guarded++ })
    await hands.click(button(shown.turn))
    await hands.click(backToOfficer())
    expect([isFacingPerson(), guarded, screen.getByRole('status').textContent]).toEqual([
      true,
      1,
      shown.again
    ])
    await hands.click(backToOfficer())
    expect(isFacingPerson()).toBe(false)
  })

  test('a tap elsewhere cancels the first tap', async () => {
    const { hands } = await turnedQuestion()
    await hands.click(backToOfficer())
    await hands.click(screen.getByRole('main'))
    expect(screen.getByRole('status').textContent).toBe('')
    await hands.click(backToOfficer())
    expect(isFacingPerson()).toBe(true)
  })

  test.each(['{Enter}', ' '])('the key %j goes back at once', async key => {
    const { hands } = await turnedQuestion()
    backToOfficer().focus()
    await hands.keyboard(key)
    expect(isFacingPerson()).toBe(false)
  })

  test('tells screen readers how to press Back to officer', async () => {
    await turnedQuestion()
    expect(document.getElementById(backToOfficer().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      shown.hold
    )
  })
})
