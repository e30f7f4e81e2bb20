import { expect } from 'vitest'
import { parse } from 'yaml'
import { replacementsFor } from '../../tools/editorial/splice/change.ts'
import { inverse, replaced } from '../../tools/editorial/splice/replacement.ts'
import { splice } from '../../tools/editorial/splice/splice.ts'
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

testRows('splice/changes', text => {
  const change = JSON.parse(text)
  const [plain, onWindows] = [SERVICE, windows(SERVICE)].map(before => {
    const replacements = replacementsFor(before, change)
    const after = replaced(before, replacements)
    expect(replaced(after, inverse(before, replacements))).toBe(before)
    return after
  })
  expect(onWindows).toBe(windows(plain ?? ''))
  return differenceOf(SERVICE, plain ?? '')
})

testRows('splice/entries', (before, title) => {
  const path = before.startsWith('x') ? ['x', 1, 'a'] : ['a']
  const field = before.includes('{') ? 'c: 2' : 'c: { d: 2 }'
  const edited = (text: string): string => {
    if (title.startsWith('two entries'))
      return splice(text, [{ path: ['list'], add: ['{ a: 3 }', '{ a: 4 }'] }])
    if (title.startsWith('a field goes')) return splice(text, [{ path: ['a', 'c'], remove: true }])
    if (title.startsWith('an entry')) {
      const added = splice(text, [{ path: ['list'], add: ['{ a: 3 }'] }])
      expect(parse(added).list.at(-1)).toEqual({ a: 3 })
      return added
    }
    const added = splice(text, [{ path, add: [field] }])
    expect(splice(added, [{ path: [...path, 'c'], remove: true }])).toBe(text)
    return added
  }
  const after = edited(before)
  expect(edited(windows(before))).toBe(windows(after))
  return after
})
