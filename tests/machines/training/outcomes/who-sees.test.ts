import { describe, expect, test } from 'vitest'
import { everyOutcome } from '../../../../machines/training/outcomes/outcome-rows.ts'
import { whoSees } from '../../../../machines/training/outcomes/who-sees.ts'
import { content, settingAt } from '../../../support/fixture-content.ts'

const outcomes = everyOutcome(settingAt())
const seen = whoSees(outcomes, {
  doNow: content.actions.map(({ id }) => id),
  contactFirst: content.services.map(({ id }) => id),
  tipsToShare: content.tips.map(({ id }) => id)
})
const find = (id: string) => seen.find(one => one.id === id)

describe('who sees an item among the first', () => {
  test('who sees: every action, contact and tip is listed, with the shortest way to it', () => {
    expect(seen.length).toBe(content.actions.length + content.services.length + content.tips.length)
    for (const { list, id, who, shortest } of seen) {
      const getting = outcomes.filter(({ lists }) => lists[list].includes(id))
      expect([id, who.kind === 'nobody', shortest?.length]).toEqual([
        id,
        getting.length === 0,
        getting.length === 0 ? undefined : Math.min(...getting.map(({ combination }) => combination.length))
      ])
    }
  })

  test('who sees: the emergency number is for danger now, and that need alone is enough', () => {
    expect(find('emergency-999')).toMatchObject({
      who: { kind: 'all', literals: [{ need: 'danger-now', isPresent: true }] },
      alone: ['danger-now']
    })
  })
})
