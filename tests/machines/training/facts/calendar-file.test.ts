import { expect, test } from 'vitest'
import { DAY_MS } from '../../../../machines/content/vocabulary.ts'
import { calendarFile } from '../../../../machines/training/facts/calendar-file.ts'

const DAY = Date.parse('2026-11-30') / DAY_MS

test('calendar file: one event of a day, with what must be escaped', () => {
  expect(calendarFile([{ day: DAY, title: 'Check; now', text: 'A, B\nC' }], DAY - 3).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//encounter-checklist//review rota//EN',
    'BEGIN:VEVENT',
    'UID:review-20261130@encounter-checklist',
    'DTSTAMP:20261127T000000Z',
    'DTSTART;VALUE=DATE:20261130',
    'SUMMARY:Check\\; now',
    'DESCRIPTION:A\\, B\\nC',
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ])
})

test('calendar file: long lines are folded at 75 octets, and unfold to what they were', () => {
  const text = 'Gweithwyr rhyw ŵŷ 帮助 '.repeat(20)
  const file = calendarFile([{ day: DAY, title: 'T', text }], DAY)
  const lines = file.split('\r\n')
  expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text}`)
})
