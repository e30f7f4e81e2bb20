import { expect, test } from 'vitest'
import { matchesIn, sourceFiles } from '../support/source-files.ts'

const IMPURE =
  /\b(Date|performance|document|window|navigator|setTimeout|setInterval|fetch|Math\.random|console)\b[.(]|new Date/g

test('rules: no module of machines uses the page, the clock, the network or chance', () => {
  expect(matchesIn(sourceFiles('machines'), IMPURE)).toEqual([])
  const planted = 'const at = Date.now() * Math.random(); document.title'
  expect(planted.match(IMPURE)).toEqual(['Date.', 'Math.random(', 'document.'])
})

test('rules: the encounter machine has no timer and no actor of its own', () => {
  const TIMER = /\b(invoke|after|delay|spawn)\s*:/g
  expect(matchesIn(sourceFiles('machines/encounter'), TIMER)).toEqual([])
  expect('after: { 1000: …'.match(TIMER)).toEqual(['after:'])
})
