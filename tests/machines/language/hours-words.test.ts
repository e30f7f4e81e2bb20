import { expect, test } from 'vitest'
import { hasHoursWords, hoursWords } from '../../../machines/language/hours-words.ts'
import { content } from '../../support/fixture-content.ts'

test('hours: in a language they are its own, with values, and English alone has halves of a day', () => {
  const texts = new Map([
    ['screens.opening.open', 'deschis'],
    ['screens.opening.openUntil', 'deschis până la {time}'],
    ['screens.opening.unknown.clock', 'ceas greșit']
  ])
  const { say } = hoursWords(content, texts)
  expect(say('openUntil', { time: '17:00' })).toBe('deschis până la 17:00')
  expect(say('unknown.clock')).toBe('ceas greșit')
  expect(say('am', { time: '9' })).toBe('9am')
  expect(hoursWords(content).say('open')).toBe('open now')
  expect([hasHoursWords(texts), hasHoursWords(new Map())]).toEqual([true, false])
})
