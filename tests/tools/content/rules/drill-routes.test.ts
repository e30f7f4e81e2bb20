// @module-tag slow
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../../../../tools/content/check.ts'
import { fixtureTexts, REAL_TODAY, realTexts, withEdit } from '../../../support/content.ts'

const TODAY = '2026-11-24'
const third = 'drills/third-person.yaml'

test('drill routes: every real drill fits the flow, and there are at least twelve', () => {
  const { errors, sources } = check(realTexts, REAL_TODAY)
  expect(errors).toEqual([])
  expect(sources.drills?.size).toBeGreaterThanOrEqual(12)
})

test('drill routes: every drill of the fixture fits the flow, and none is left out', () => {
  const { errors, sources } = check(fixtureTexts, TODAY)
  expect(errors).toEqual([])
  expect(sources.drills?.size).toBe(readdirSync('tests/fixtures/content/drills').length)
})

test('drill routes: a drill without the first question', () => {
  const text = fixtureTexts.get(third) ?? ''
  const scene = text.slice(text.indexOf('  support:\n'), text.indexOf('  supportNeeds:\n'))
  const { errors } = check(withEdit(third, scene, ''), TODAY)
  expect(errors.map(({ message }) => message)).toContain('The flow asks "support", but it has no entry here.')
})
