import { expect, test } from 'vitest'
import { type ChannelMark, channelState, channelsOf } from '../../../machines/contact/channels.ts'
import { content } from '../../support/fixture-content.ts'
import { moment } from '../../support/hours/opening-at.ts'
import { DAYTIME, line, service } from '../../support/services.ts'

const markAt = (time: string, ...phone: Parameters<typeof line>) => {
  const [channel] = channelsOf(service('planted', { phone: line(...phone) }), moment(time), content.calendar)
  return channel && channelState(channel, moment(time), content.calendar).mark
}

test.each<[string, ChannelMark | undefined, ChannelMark]>([
  ['open, all confirmed', markAt('2026-11-25 12:00', DAYTIME), 'answers'],
  ['open day and night', markAt('2026-11-25 12:00', '24/7'), 'answers'],
  ['open, hours not confirmed', markAt('2026-11-25 12:00', DAYTIME, { hours: false }), 'doubtful'],
  ['open, number not confirmed', markAt('2026-11-25 12:00', DAYTIME, { number: false }), 'doubtful'],
  ['hours not known', markAt('2026-11-25 12:00'), 'doubtful'],
  ['shut', markAt('2026-11-25 18:00', DAYTIME), 'shut'],
  ['shut, hours not confirmed', markAt('2026-11-25 18:00', DAYTIME, { hours: false }), 'shut'],
  ['shut, number not confirmed', markAt('2026-11-25 18:00', DAYTIME, { number: false }), 'doubtful']
])('mark of a channel: %s', (_, mark, expected) => {
  expect(mark).toBe(expected)
})
