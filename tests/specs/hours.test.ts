import type { Service } from '../../machines/content/content.ts'
import type { NATIONS } from '../../machines/content/vocabulary.ts'
import { availabilityOf } from '../../machines/hours/availability.ts'
import { formatHours } from '../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../machines/hours/format-opening-state.ts'
import { formatTime } from '../../machines/hours/format-time.ts'
import { openingOf } from '../../machines/hours/opening.ts'
import { hoursWords } from '../../machines/language/hours-words.ts'
import { compileHours } from '../../tools/content/hours/compile-hours.ts'
import { content } from '../support/fixture-content.ts'
import { describeOpening, moment } from '../support/hours/opening-at.ts'
import { testRows } from './read-rows.ts'

const words = hoursWords(content)
const hoursOf = (open: string, confirmed = true) => compileHours({ open, confirmed }, ['england'])

testRows('hours/opening', (time, title) => {
  const [open = '', ...terms] = title.replace(/^.*?: /, '').split(' | ')
  const exceptions = terms.flatMap(term => {
    const [, on = '', open = ''] = /^(\d\S+) (.+)$/.exec(term) ?? []
    return on ? [{ on, open }] : []
  })
  const nation = terms.find(term => /^[a-z-]+$/.test(term)) ?? 'england'
  const hours = compileHours({ open, confirmed: true, ...(exceptions.length > 0 && { exceptions }) }, [
    nation as (typeof NATIONS)[number]
  ])
  const dayAfter = (words: string, otherwise: number) => {
    const term = terms.find(one => one.startsWith(words))
    return term ? moment(`${term.slice(words.length)} 00:00`).day : otherwise
  }
  const { calendar } = content
  return describeOpening(
    openingOf(hours, moment(time), {
      ...calendar,
      builtOn: dayAfter('built on ', calendar.builtOn),
      knownUntil: dayAfter('known until ', calendar.knownUntil)
    })
  )
})

testRows('hours/availability', (text, title) => {
  const [open = '', time = ''] = text.split(' at ')
  const hours = hoursOf(open, !title.startsWith('the hours'))
  const phone = { number: '0800 123 4567', confirmed: !title.startsWith('the number'), hours }
  return availabilityOf({ id: 'planted', phone } as Service, moment(time), content.calendar)
})

testRows('hours/state', (text, title) => {
  const [open = '', time = ''] = text.split(' at ')
  const hours = hoursOf(open, !title.startsWith('nobody confirmed'))
  const now = moment(time)
  return formatOpeningState(openingOf(hours, now, content.calendar), hours, now, words)
})

testRows('hours/week', open => formatHours(hoursOf(open), moment('2026-11-25 12:00'), words).join(' / '))

testRows('hours/times', minute => formatTime(Number(minute), words))
