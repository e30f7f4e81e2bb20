import { expect, test } from 'vitest'
import { type ChannelMark, channelState, channelsOf } from '../../../machines/contact/channels.ts'
import type { Service } from '../../../machines/content/content.ts'
import { compileHours } from '../../../tools/content/hours/compile-hours.ts'
import { content } from '../../support/fixture-content.ts'
import { moment } from '../../support/hours/opening-at.ts'

const DAYTIME = 'Mo-Fr 09:00-17:00; PH off'

const markAt = (time: string, open: string | undefined, are: { number?: boolean; hours?: boolean } = {}) => {
  const { number = true, hours = true } = are
  const source = open === undefined ? { words: 'In the daytime.' } : { open }
  const phone = {
    number: '0161 496 0000',
    confirmed: number,
    hours: compileHours({ ...source, confirmed: hours }, ['england'])
  }
  const [channel] = channelsOf({ phone } as Service, moment(time), content.calendar)
  return channel && channelState(channel, moment(time), content.calendar).mark
}

test.each<[string, ChannelMark | undefined, ChannelMark]>([
  ['open, all confirmed', markAt('2026-11-25 12:00', DAYTIME), 'answers'],
  ['open day and night', markAt('2026-11-25 12:00', '24/7'), 'answers'],
  ['open, hours not confirmed', markAt('2026-11-25 12:00', DAYTIME, { hours: false }), 'doubtful'],
  ['open, number not confirmed', markAt('2026-11-25 12:00', DAYTIME, { number: false }), 'doubtful'],
  ['hours not known', markAt('2026-11-25 12:00', undefined), 'doubtful'],
  ['shut', markAt('2026-11-25 18:00', DAYTIME), 'shut'],
  ['shut, hours not confirmed', markAt('2026-11-25 18:00', DAYTIME, { hours: false }), 'shut'],
  ['shut, number not confirmed', markAt('2026-11-25 18:00', DAYTIME, { number: false }), 'doubtful']
])('mark of a channel: %s', (_, mark, expected) => {
  expect(mark).toBe(expected)
})
