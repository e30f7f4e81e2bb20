import { expect } from 'vitest'
import { formatted } from '../../tools/content/formatted.ts'
import { changed } from '../../tools/editorial/change.ts'
import { SERVICE } from '../support/odd-service.ts'
import { testRows } from './read-rows.ts'

const windows = (text: string) => text.replaceAll('\n', '\r\n')

/** @returns where two texts begin to differ, and the lines of each up to where they no longer do. */
const differenceOf = (before: string, after: string): string => {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const from = was.findIndex((line, at) => line !== is[at])
  const most = Math.min(was.length, is.length) - from
  const alike = Array.from({ length: most }, (_, at) => was.at(-1 - at) === is.at(-1 - at)).indexOf(false)
  const end = alike < 0 ? most : alike
  return `${from + 1}: ${[was, is].map(lines => lines.slice(from, lines.length - end).join('\n')).join(' -> ')}`
}

testRows('edits/changes', text => {
  const change = JSON.parse(text)
  const after = changed(SERVICE, change)
  expect(changed(windows(SERVICE), change)).toBe(windows(after))
  expect(formatted(after)).toBe(after)
  return differenceOf(SERVICE, after)
})
