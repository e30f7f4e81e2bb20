import { expect, test } from 'vitest'
import { markupInNote, runInSheet, unseenInMessages } from './names.ts'

test('attack by names: a sheet that would run a cell is reported, and one that escapes it is not', () => {
  expect(runInSheet(`a,b\r\n'=1,x\r\n`)).toEqual([])
  expect(runInSheet(`a,b\r\n=1,"\u200b@SUM(1)"\r\n`)).toEqual([
    'the sheet would run "=1"',
    'the sheet would run "\u200b@SUM(1)"'
  ])
})

test('attack by names: markup in a release note is reported, and escaped markup is not', () => {
  expect(markupInNote('<p>&lt;img src=x&gt;</p>')).toEqual([])
  expect(markupInNote('<p><img src=x></p>')).toEqual(['its release note holds markup of the name'])
})

test('attack by names: a message with a hidden character is reported, and one that names it is not', () => {
  expect(unseenInMessages('The character <U+202E> is invisible.\nTwo lines.')).toEqual([])
  for (const hidden of ['\u202e', '\u200b', '\u0000', '\r'])
    expect(unseenInMessages(`It holds ${hidden}.`)).toEqual(['the check repeats what cannot be seen'])
})
