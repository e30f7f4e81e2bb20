import { describe, expect, test } from 'vitest'
import { WHO_NEEDS } from '../../../machines/content/ids.ts'
import {
  ANSWERS,
  NEEDS,
  SUPPORT_CHOICES,
  WHO_CHOICES,
  type WhoChoice
} from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'

const EVERYONE = { need: 'everyone', certainty: 'said' }

describe('needs raised by answers', () => {
  test('needs: no answers, or only "no" and "prefer not to say", raise only the need for everyone', () => {
    expect(needsOf({})).toEqual([EVERYONE])
    expect(needsOf({ support: 'no', safety: 'declined', safePlace: 'yes', afraid: 'no' })).toEqual([EVERYONE])
    expect(needsOf({ support: 'declined', safety: 'no', safePlace: 'declined', afraid: 'declined' })).toEqual(
      [EVERYONE]
    )
  })

  test.each([
    ['support', 'help-or-support'],
    ['safety', 'worried-about-safety'],
    ['afraid', 'afraid-of-someone']
  ] as const)(
    'needs: %s: yes raises %s, not sure raises it as unsure, the other answers do not',
    (question, need) => {
      expect(ANSWERS.map(answer => needsOf({ [question]: answer }))).toEqual([
        [{ need, certainty: 'said' }, EVERYONE],
        [EVERYONE],
        [{ need, certainty: 'unsure' }, EVERYONE],
        [EVERYONE]
      ])
    }
  )

  test('needs: no safe place, or none for sure, raises a bed for tonight until they have somewhere', () => {
    const tonight = (answers: Answers) =>
      needsOf(answers).find(({ need }) => need === 'nowhere-safe-tonight')?.certainty
    expect(ANSWERS.map(safePlace => tonight({ safePlace }))).toEqual([undefined, 'said', 'unsure', undefined])
    expect(tonight({ safePlace: 'no', tonight: 'no' })).toBe(undefined)
  })

  test('needs: not sure of a safe place counts as having none', () => {
    expect(needsOf({ safePlace: 'unsure', tonight: 'no' })).toEqual([
      { need: 'no-safe-place', certainty: 'unsure' },
      EVERYONE
    ])
  })

  test.each(SUPPORT_CHOICES)('needs: the choice %s raises the need of that name', choice => {
    const raised = NEEDS.filter(need => [choice, 'help-or-support', 'everyone'].includes(need))
    expect(needsOf({ support: 'yes', supportNeeds: [choice] })).toEqual(
      raised.map(need => ({ need, certainty: 'said' }))
    )
  })

  test.each(Object.entries(WHO_NEEDS))('needs: the kind of person %s raises %s', (choice, need) => {
    const raised = needsOf({ afraid: 'yes', who: [choice as WhoChoice] })
    expect(raised).toContainEqual({ need, certainty: 'said' })
  })

  test('needs: choosing someone else makes an unsure need certain', () => {
    expect(needsOf({ afraid: 'unsure', who: ['someone-else'] })).toEqual([
      { need: 'afraid-of-someone', certainty: 'said' },
      EVERYONE
    ])
  })

  test('needs: choices of a question that does not apply raise nothing', () => {
    expect(needsOf({ support: 'no', supportNeeds: ['housing'], afraid: 'no', who: ['near-now'] })).toEqual([
      EVERYONE
    ])
  })

  test('needs: the most pressing come first', () => {
    const all = needsOf({
      support: 'yes',
      supportNeeds: SUPPORT_CHOICES,
      safety: 'yes',
      safePlace: 'no',
      afraid: 'yes',
      who: WHO_CHOICES
    })
    // No answer raises it: an action that every outcome offers has its contacts.
    expect(all.map(({ need }) => need)).toEqual(NEEDS.filter(need => need !== 'under-18'))
  })

  test('needs: where the person works raises nothing', () => {
    expect(needsOf({ workplaces: ['street'] })).toEqual([EVERYONE])
  })
})
