import { expect, test } from 'vitest'
import { checkTexts, fixtureTexts, withEdit } from '../../../support/content.ts'
import { lineIn, linesIn } from './ring.ts'

const CHANNELS = ['phone', 'outOfHoursPhone', 'text', 'webchat'] as const

test('lines: every line of every service is one to ring, but 999', () => {
  const { serviceEntries = [] } = checkTexts(fixtureTexts).sources
  const keys = serviceEntries.flatMap(({ id, yaml, value, force }) =>
    CHANNELS.filter(channel => value[channel] && !(id === 'emergency-999' && channel === 'phone')).map(
      channel => [yaml.file, ...(force === undefined ? [] : [id]), channel].join(' ')
    )
  )
  const lines = linesIn(fixtureTexts)
  expect(lines.map(({ key }) => key).sort()).toEqual(keys.sort())
  expect(lines.filter(({ number }) => number === '999')).toEqual([])
})

test('lines: each holds what we show, what to ask and its source', () => {
  expect(lineIn(fixtureTexts, 'services/national-stalking-helpline.yaml phone')).toMatchObject({
    service: 'National Stalking Helpline',
    number: '0808 802 0300',
    hours: 'Monday, Tuesday, Thursday, Friday, 9:30am to 4pm. Wednesday, 1pm to 4pm. Bank holidays: closed',
    ask: 'Is this National Stalking Helpline? When are you answered, and on bank holidays? Who is it for? We say of the cost: "Free". Is that right? We say of the phone bill: "Does not show on the phone bill". Is that right? When do you tell the police? We say of how to reach you: "In London, press 2 for the London service". Is that right? Is this your site: https://www.suzylamplugh.org/?',
    source: { address: 'https://www.arun.gov.uk/stalking' },
    checked: { on: '2026-11-24', how: 'published' }
  })
})

test('lines: of a web chat is asked if it exists, and hours known only in words are shown in those', () => {
  expect(lineIn(fixtureTexts, 'services/victim-support.yaml webchat').ask).toBe(
    'Is there a chat on https://www.victimsupport.org.uk/? When is it answered, and on bank holidays?'
  )
  expect(lineIn(fixtureTexts, 'services/nihe.yaml phone').hours).toBe(
    'Weekdays, in the daytime, until 5pm. When it opens is not known.'
  )
})

test('lines: each has the check day of its own, or else of its service', () => {
  const own = 'text:\n  checked: { on: "2026-11-25", how: rung }\n'
  const texts = withEdit('services/crimestoppers.yaml', 'text:\n', own)
  const checked = (channel: string) => lineIn(texts, `services/crimestoppers.yaml ${channel}`).checked
  expect([checked('phone').on, checked('text')]).toEqual([
    '2026-11-24',
    expect.objectContaining({ on: '2026-11-25', how: 'rung' })
  ])
})
