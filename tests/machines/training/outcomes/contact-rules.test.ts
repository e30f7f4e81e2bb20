import { describe, expect, test } from 'vitest'
import type { Service } from '../../../../machines/content/content.ts'
import { settingOf } from '../../../../machines/outcome/outcome.ts'
import { contactRules, rankingByNeed } from '../../../../machines/training/outcomes/contact-rules.ts'
import { areaNamed, content, inLondon, packs } from '../../../support/fixture-content.ts'
import { DAYTIME, line } from '../../../support/services.ts'

const [service] = content.services.filter(({ phone }) => phone)
if (!service?.phone) throw new Error('No service has a phone.')
const { phone } = service
const rules = (change: Partial<Service>) =>
  contactRules({
    packs,
    content: {
      ...content,
      services: content.services.map(one => (one === service ? { ...one, ...change } : one))
    }
  })
const local = { area: 'Leeds', runBy: 'charity' } as const
const same = rules({})

describe('rules of contacts', () => {
  test.each<[string, Partial<Service>]>([
    ['its needs', { needs: ['money'] }],
    ['what it fits best', { bestFor: ['money'] }],
    ['its nations', { nations: ['wales'] }],
    ['whether its number is confirmed', { phone: { ...phone, confirmed: !phone.confirmed } }],
    ['whether it is local', { local }],
    ['a line more', { webchat: { hours: phone.hours } }]
  ])('contact rules: differ with %s', (_, change) => {
    expect(rules(change)).not.toBe(same)
  })

  test('contact rules: who runs a local service counts, as people who fear the police are sent to none that the police run', () => {
    expect(rules({ local: { ...local, runBy: 'police' } })).not.toBe(rules({ local }))
  })

  test.each<[string, Partial<Service>]>([
    ['a name', { name: 'Another name' }],
    ['who it is for', { for: 'Somebody else.' }],
    ['a note', { note: 'Another note.' }],
    ['a review day', { reviewBy: 1 }],
    ['hours', { phone: { ...phone, hours: { confirmed: true, words: 'Mondays' } } }]
  ])(
    'contact rules: do not depend on texts, dates and hours, which decide by the state at a moment: %s',
    (_, change) => {
      expect(rules(change)).toBe(same)
    }
  )
})

test('contacts by need: differ between night and noon, and between areas', () => {
  const daytime: Service = { ...service, id: 'daytime', phone: line(DAYTIME) }
  const withDaytime = { ...content, services: [...content.services, daytime] }
  const contactsAt = (time: string, force?: string) =>
    rankingByNeed(settingOf(withDaytime, areaNamed(force), inLondon(time))).join()
  const noon = contactsAt('2026-11-25T12:00')
  const found = [noon, contactsAt('2026-11-29T03:00'), contactsAt('2026-11-25T12:00', 'police-scotland')]
  expect(new Set(found).size).toBe(3)
  expect(contactsAt('2026-11-25T12:05')).toBe(noon)
})
