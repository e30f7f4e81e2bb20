import { expect, test } from 'vitest'
import type { Content } from '../../../../machines/content/content.ts'
import { settingOf } from '../../../../machines/outcome/outcome.ts'
import { mostRows } from '../../../../machines/training/facts/most-rows.ts'
import { content } from '../../../support/fixture-content.ts'
import { moment } from '../../../support/hours/opening-at.ts'

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
