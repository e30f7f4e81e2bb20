import { formatHours } from '../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../machines/hours/format-opening-state.ts'
import { formatTime } from '../../machines/hours/format-time.ts'
import { openingOf } from '../../machines/hours/opening.ts'
import { compileHours } from '../../tools/content/hours/compile-hours.ts'
import { content } from '../support/fixture-content.ts'
import { moment } from '../support/hours/opening-at.ts'
import { testRows } from './read-rows.ts'

const words = content.screens.opening
const hoursOf = (open: string, confirmed = true) => compileHours({ open, confirmed }, ['england'])

testRows('hours/state', (text, title) => {
  const [open = '', time = ''] = text.split(' at ')
  const hours = hoursOf(open, !title.startsWith('nobody confirmed'))
  const now = moment(time)
  return formatOpeningState(openingOf(hours, now, content.calendar), hours, now, words)
})

testRows('hours/week', open => formatHours(hoursOf(open), moment('2026-11-25 12:00'), words).join(' / '))

testRows('hours/times', minute => formatTime(Number(minute), words))
