import { expect, test } from 'vitest'
import { plainHours } from '../../../../tools/editorial/directories/plain-hours.ts'

test.each([
  ['Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 09:00-17:00; PH off'],
  ['"24/7"', '24/7'],
  ['24-Jul', '24/7'],
  ['24 hours a day, 7 days a week', '24/7'],
  ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00; PH unknown'],
  ['Mon-Fri 9am-5pm', 'Mo-Fr 09:00-17:00; PH unknown'],
  ['Monday to Friday: 9.30am to 4.30pm', 'Mo-Fr 09:30-16:30; PH unknown'],
  ['Weekdays 9:00 – 17:00, Sat 10am-noon', 'Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH unknown'],
  ['Mon, Wed and Fri 10am-2pm; Sunday closed', 'Mo,We,Fr 10:00-14:00; PH unknown'],
  [
    'Mon to Thu 9.30am to 4.30pm, Fri 9am-noon; closed on bank holidays',
    'Mo-Th 09:30-16:30; Fr 09:00-12:00; PH off'
  ],
  ['every day 6pm-midnight', 'Mo-Su 18:00-24:00; PH unknown']
])('directories: hours %j are taken as %j', (cell, open) => {
  expect(plainHours(cell, ['england'])).toEqual({ open })
})

test.each([
  'every other Tuesday',
  '9-5',
  'Mon-Fri',
  'Mo 9am-9am',
  'first Monday of the month 10am-12pm',
  'Mo-Fr 25:00-26:00',
  'by appointment'
])('directories: hours %j are refused, for they cannot be said in the syntax', cell => {
  expect(plainHours(cell, ['england'])).toEqual({ problem: expect.stringMatching(/\w+/) })
})
