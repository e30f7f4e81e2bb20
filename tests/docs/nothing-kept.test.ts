// @module-tag slow
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { interpolate } from '../../machines/text/interpolate.ts'
import { formatTimeLimits } from '../../src/live/i18n/format.ts'
import { realCompiled } from '../support/content.ts'

const { content } = realCompiled()
const { screens } = content
const filledIn = (words: string) => interpolate(words, formatTimeLimits(content.times, undefined))
const page = readFileSync('docs/assurance/nothing-kept.md', 'utf8')
const quoted = [...page.matchAll(/^- "([^"]+)"/gm)].map(([, sentence]) => sentence)

test('documents: the page on what is kept quotes the phone word for word', () => {
  const { until, call, never, still, duty } = screens.holds
  const onThePhone = [until, call, ...never, ...still, ...duty].map(filledIn)
  expect(quoted.filter(sentence => !onThePhone.includes(sentence ?? ''))).toEqual([])
})

test('documents: the page on what is kept has every line on when answers go, what cannot be hidden, and what stays a duty', () => {
  const { until, call, still, duty } = screens.holds
  for (const sentence of [until, call, ...still, ...duty].map(filledIn)) expect(quoted).toContain(sentence)
})
