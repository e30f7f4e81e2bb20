import { expect, test } from 'vitest'
import { WHO_NEEDS } from '../../../machines/content/ids.ts'
import { NEEDS, SUPPORT_CHOICES, WHO_CHOICES, type WhoChoice } from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { testRows } from '../../specs/read-rows.ts'

/** @param words such as "support yes, supportNeeds talk housing". */
const answersFrom = (words: string): Answers =>
  Object.fromEntries(
    words === 'nothing'
      ? []
      : words.split(', ').map(part => {
          const [question = '', ...said] = part.split(' ')
          const isSeveral = ['supportNeeds', 'who', 'workplaces'].includes(question)
          return [question, isSeveral ? said : said[0]]
        })
  )

testRows('outcome/needs', words =>
  needsOf(answersFrom(words))
    .map(({ need, certainty }) => (certainty === 'unsure' ? `${need}?` : need))
    .join(', ')
)

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

test('needs: the most pressing come first', () => {
  const all = needsOf({
    support: 'yes',
    supportNeeds: SUPPORT_CHOICES,
    safety: 'yes',
    safePlace: 'no',
    afraid: 'yes',
    who: WHO_CHOICES
  })
  // No answer raises it. It is there for an action that every outcome offers, to have contacts.
  expect(all.map(({ need }) => need)).toEqual(NEEDS.filter(need => need !== 'under-18'))
})
