// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Service } from '../../machines/content/content.ts'
import type { Need } from '../../machines/content/vocabulary.ts'
import { contactsFor } from '../../machines/outcome/contacts.ts'
import { needCombinations } from '../../machines/training/outcomes/combinations.ts'
import { areaNamed, content, inLondon } from '../support/setting.ts'

const NIGHT = inLondon('2026-11-29T03:00')

/** Every fiftieth set of up to three needs. */
const SETS = needCombinations().flatMap(({ needs }, index) => (index % 50 === 0 ? [needs] : []))

describe.each(['kent', 'west-yorkshire', 'northern-ireland', undefined])('rows, with the force %s', force => {
  const area = areaNamed(force)
  const services = [...area.localServices, ...content.services]
  const rowsOf = (offered: readonly Service[]) => {
    const { firstOf } = contactsFor(offered, area, NIGHT, content.calendar)
    return (needs: readonly Need[]) => {
      const { first, closing } = firstOf(needs)
      return [...first, ...closing].map(({ id }) => id)
    }
  }
  const rows = rowsOf(services)

  test(`rows, with the force ${force}: a service that gets no row changes no row`, () => {
    const { sisters } = contactsFor(services, area, NIGHT, content.calendar)
    // Sisters are left out, as one row stands for all of them.
    for (const service of services.filter(one => ![...sisters.values()].flat().includes(one))) {
      const withoutIt = rowsOf(services.filter(one => one !== service))
      for (const needs of SETS) {
        const shown = rows(needs)
        if (!shown.includes(service.id)) expect(withoutIt(needs)).toEqual(shown)
      }
    }
  })

  test(`rows, with the force ${force}: one more local service that nobody confirmed pushes nobody out unless it has a row`, () => {
    const [made] = content.services.filter(({ id }) => id === 'frank')
    if (!made) throw new Error('The national drugs line is gone.')
    const local = { area: 'Ashford', runBy: 'charity' } as const
    const phone = made.phone && { ...made.phone, number: '0161 496 0000' }
    const van: Service = {
      ...made,
      ...(phone && { phone }),
      id: 'van',
      local,
      needs: ['talk', 'help-or-support'],
      bestFor: ['talk']
    }
    const withVan = rowsOf([van, ...services])
    for (const needs of SETS) {
      const shown = withVan(needs)
      if (!shown.includes('van')) expect(shown).toEqual(rows(needs))
    }
  })
})
