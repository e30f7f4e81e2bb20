import { expect, test } from 'vitest'
import { characterErrors } from '../../../../tools/content/parse/characters.ts'

const messagesIn = (text: string, isTranslation = false) =>
  characterErrors(text, isTranslation).map(({ index, finding: [message] }) => `${index}: ${message}`)

test.each([
  ['a control character', '\u0007'],
  ['a null character', '\u0000'],
  ['a soft hyphen', '\u00ad'],
  ['a space of no width', '\u200b'],
  ['a mark that turns the line round', '\u202e'],
  ['a tag character', '\u{e0041}'],
  ['a lone surrogate', '\ud800'],
  ['a private character', '\ue000'],
  ['a line separator', '\u2028'],
  ['a byte order mark inside a text', '\ufeff']
])('characters: %s is found', (_name, character) => {
  expect(messagesIn(`Ring 08457${character}909090`)).toEqual([`10: The character ${character} is invisible.`])
})

test.each([
  ['wide digits', '０８４５'],
  ['Arabic digits', '٠٨٤٥'],
  ['digits of formulas', '𝟎𝟖'],
  ['digits on keys', '1\ufe0f\u20e31\ufe0f\u20e36\ufe0f\u20e3'],
  ['digits in circles', '①①⑥'],
  ['raised digits', '¹¹⁶'],
  ['wide letters', 'ｕｇｌｙ']
])('characters: %s are found', (_name, found) => {
  expect(messagesIn(`See ${found}`)).toEqual([
    `4: ${found} is not written with the usual letters and the digits 0 to 9.`
  ])
})

test.each([
  ['O8457', '08457'],
  ['9O9o9O', '909090'],
  ['l0I', '101'],
  ['O8OO', '0800']
])('characters: letters in the place of digits are found in %s', (found, meant) => {
  expect(characterErrors(`Ring ${found}.`, false)).toEqual([
    { index: 5, finding: [`"${found}" has letters that look like digits.`, `Write ${meant}.`] }
  ])
})

test.each([
  ['in a Latin word, in any language', 'S\u0430maritans', true],
  ['in a Latin word', 'S\u0430maritans', false],
  ['as a whole word of English', '\u0430\u0441\u0435', false]
])('characters: letters that look like ours are found %s', (_where, word, isTranslation) => {
  expect(messagesIn(`Call ${word}`, isTranslation)).toEqual([
    `5: "${word}" has letters of another alphabet that look like ours.`
  ])
})

test('characters: a byte order mark in front of a file is accepted', () => {
  expect(messagesIn('\ufeffname: One')).toEqual([])
})

test('characters: joiners are accepted in other languages alone', () => {
  expect(messagesIn('\u200c\u200d', true)).toEqual([])
  expect(messagesIn('\u200c')).toHaveLength(1)
})

test('characters: a word, a number and a name of both are no number with letters in it', () => {
  expect(messagesIn('Ill, I, Olly, 116 123, O2, A100, 3rd, 10k')).toEqual([])
})

test('characters: the letters of our languages are accepted', () => {
  expect(messagesIn('Наоми, ยินดี, 您好（是）, مرحبا، Żółć, Đặng, “yes”', true)).toEqual([])
})
