import { describe, expect, test } from 'vitest'
import type { Content } from '../../../../machines/content/content.ts'
import { settingOf } from '../../../../machines/outcome/outcome.ts'
import { everyOutcome } from '../../../../machines/training/outcomes/outcome-rows.ts'
import { mostRows, whoSees } from '../../../../machines/training/outcomes/who-sees.ts'
import { content, settingAt } from '../../../support/fixture-content.ts'
import { moment } from '../../../support/hours/opening-at.ts'

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
    for (const { list, id, count, shortest } of seen) {
      const getting = outcomes.filter(({ lists }) => lists[list].includes(id))
      expect([id, count, shortest?.length]).toEqual([
        id,
        getting.length,
        getting.length === 0 ? undefined : Math.min(...getting.map(({ combination }) => combination.length))
      ])
    }
  })

  test('who sees: the emergency number is for danger now, and that need alone is enough', () => {
    const inDanger = outcomes.filter(({ combination }) => combination.needs.includes('danger-now'))
    expect(find('emergency-999')).toMatchObject({ count: inDanger.length, alone: ['danger-now'] })
  })
})

test('most rows: an unconfirmed number comes by the rows that it has; one that is confirmed, or has none, is left out', () => {
  const [some] = content.services.filter(({ phone }) => phone)
  if (!some?.phone) throw new Error('There is no phone.')
  const as = (id: string, needs: 'talk' | 'housing', confirmed = false, more = {}) =>
    ({
      ...some,
      id,
      name: id,
      needs: [needs],
      bestFor: [],
      phone: { ...some.phone, number: id, confirmed },
      ...more
    }) as const
  const both = { ...as('both', 'talk'), needs: ['talk', 'housing'] as const }
  const services = [
    as('one', 'talk'),
    both,
    as('sure', 'talk', true),
    as('none', 'housing', false, { allContactsOnly: true })
  ]
  const area = { nations: ['england'] as const, localServices: [] }
  const found = mostRows([settingOf({ ...content, services } as Content, area, moment('2026-11-24 14:00'))])
  expect(found).toEqual([
    { name: 'both', count: 2 },
    { name: 'one', count: 1 }
  ])
})
