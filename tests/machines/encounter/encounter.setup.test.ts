import { describe, expect, test } from 'vitest'
import { at, stepOf, walk } from '../../support/walk.ts'

describe('each guard, both ways', () => {
  test('cameFrom: Back returns to the step before, whichever it was', () => {
    expect(stepOf(walk(['back'], at('safety', { trail: ['ready', 'support', 'safety'] })))).toBe('support')
    expect(stepOf(walk(['back'], at('safety', { trail: ['support', 'supportNeeds', 'safety'] })))).toBe(
      'supportNeeds'
    )
    expect(stepOf(walk(['back'], at('safety', { trail: ['outcome', 'safety'] })))).toBe('outcome')
    expect(stepOf(walk(['back'], at('safety', { trail: ['safety'] })))).toBe('safety')
  })

  test('isChanging: after the outcome was seen an answer returns to it', () => {
    expect(stepOf(walk(['answer.no'], at('safety', { trail: ['outcome', 'safety'] })))).toBe('outcome')
    expect(stepOf(walk(['answer.no'], at('safety', { trail: ['support', 'safety'] })))).toBe('safePlace')
  })

  test('hasAnswered: a change passes over a follow-up that was answered, and asks one that was not', () => {
    const trail = ['outcome', 'support'] as const
    const answered = { support: 'unsure', supportNeeds: [] } as const
    expect(stepOf(walk(['answer.yes'], at('support', { trail, answers: answered })))).toBe('outcome')
    expect(stepOf(walk(['answer.yes'], at('support', { trail, answers: { support: 'no' } })))).toBe(
      'supportNeeds'
    )
  })

  test('isAsked: only a question that applies can be changed', () => {
    for (const [question, opened, closed] of [
      ['supportNeeds', { support: 'yes' }, { support: 'no' }],
      ['tonight', { safePlace: 'no' }, { safePlace: 'yes' }],
      ['who', { afraid: 'unsure' }, { afraid: 'declined' }]
    ] as const) {
      expect(stepOf(walk([`change.${question}`], at('outcome', { answers: opened })))).toBe(question)
      expect(stepOf(walk([`change.${question}`], at('outcome', { answers: closed })))).toBe('outcome')
    }
  })

  test('someoneIsNear: Continue leads to danger only then', () => {
    expect(stepOf(walk(['continue'], at('who', { answers: { afraid: 'yes', who: ['near-now'] } })))).toBe(
      'nearNow'
    )
    expect(stepOf(walk(['continue'], at('who', { answers: { afraid: 'yes', who: ['client'] } })))).toBe(
      'outcome'
    )
  })
})
