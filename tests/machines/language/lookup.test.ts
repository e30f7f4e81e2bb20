import { expect, test } from 'vitest'
import { lookUp } from '../../../machines/language/lookup.ts'

const english = (key: string) => `English of ${key}`
const romanian = { tag: 'ro', texts: new Map([['questions.answers.no', 'Nu']]), english }

test('lookup: a translated text is in its language', () => {
  expect(lookUp(romanian, 'questions.answers.no')).toEqual({ text: 'Nu', lang: 'ro' })
})

test('lookup: a text that is not translated is in English, and says so', () => {
  expect(lookUp(romanian, 'questions.answers.yes')).toEqual({
    text: 'English of questions.answers.yes',
    lang: 'en-GB'
  })
})

test('lookup: a translation that is the same as the English is still a translation', () => {
  const same = { ...romanian, texts: new Map([['questions.answers.no', 'English of questions.answers.no']]) }
  expect(lookUp(same, 'questions.answers.no').lang).toBe('ro')
})
