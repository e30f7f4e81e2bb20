// @module-tag slow
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { NEEDS } from '../../../../machines/content/vocabulary.ts'
import {
  changesSinceAccepted,
  outcomesToAccept
} from '../../../../machines/training/outcomes/accepted-outcomes.ts'
import type { Compiled } from '../../../../tools/content/check.ts'
import { ACCEPT, accept, readApproved, sinceAccepted } from '../../../../tools/editorial/review/approved.ts'
import { compiledOf, fixtureTexts, realCompiled, withEdit } from '../../../support/content.ts'

const folder = mkdtempSync(join(tmpdir(), 'accepted-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** @returns how outcomes differ from the accepted ones, with advice; empty if they do not. */
const differencesIn = (where: string, now: Compiled): readonly string[] => {
  const since = sinceAccepted(where, now)
  if (!since) return ['Nothing was accepted.']
  const { lists, fullLists } = since.changes
  const differences = [
    ...lists.flatMap(({ lines }) => lines),
    ...fullLists,
    ...since.rules.map(
      ({ setting, needs, before, after }) => `Rules: ${setting}, ${needs}: ${before} -> ${after}`
    )
  ]
  return differences.length > 0 ? [...differences, `To accept what is there now: ${ACCEPT}`] : []
}

test('accepted outcomes: the outcomes of the real content are those last accepted', () => {
  expect(differencesIn('content', realCompiled())).toEqual([])
})

describe('accepted content', () => {
  const fixture = compiledOf(fixtureTexts)
  accept(folder, fixture)

  test('reads back as it was accepted', () => {
    const outcomes = outcomesToAccept(fixture, fixture.content.calendar.builtOn)
    expect(readApproved(folder)).toEqual(JSON.parse(JSON.stringify({ edition: fixture, outcomes })))
    expect(differencesIn(folder, fixture)).toEqual([])
  })

  test('an edit that changes an outcome is reported, with the command that accepts it', () => {
    const edited = compiledOf(
      withEdit('officer-actions.yaml', 'needs: [stalking]', 'needs: [stalking, exploitation]', fixtureTexts)
    )
    expect(differencesIn(folder, edited)).toEqual([
      'Listen for small things that go on, which can be stalking, and ask if it is getting worse: now under Do now for “Controlled, or told they owe money”, 239 of 2,228 combinations.',
      'To accept what is there now: npm run content -- accept-outcomes'
    ])
  })

  test('an edit of words alone changes no accepted outcome', () => {
    const edited = compiledOf(withEdit('tips.yaml', 'Always agree what', 'First, agree what', fixtureTexts))
    expect(differencesIn(folder, edited)).toEqual([])
  })

  test('is nowhere else', () => {
    expect(differencesIn(join(folder, 'none'), fixture)).toEqual(['Nothing was accepted.'])
  })
})

describe('accepted outcomes', () => {
  const fixture = compiledOf(fixtureTexts)
  const accepted = outcomesToAccept(fixture, 20_781)

  test('hold only ids, for each need and each pair of needs', () => {
    const rows = Object.values(accepted.outcomes['anywhere, noon'] ?? {})
    expect(rows.length).toBe((NEEDS.length * (NEEDS.length + 1)) / 2)
    expect(rows.join(' ')).toMatch(/^[a-z0-9| -]*$/)
    expect(JSON.stringify(accepted).length).toBeLessThan(100_000)
  })

  test('each outcome that rules or content change is named', () => {
    const night = accepted.outcomes['anywhere, night'] ?? {}
    const outcomes = { ...accepted.outcomes, 'anywhere, night': { ...night, money: 'tara' } }
    expect(changesSinceAccepted(accepted, { ...accepted, outcomes })).toEqual([
      { setting: 'anywhere, night', needs: 'money', before: night.money, after: 'tara' }
    ])
    expect(changesSinceAccepted(accepted, accepted)).toEqual([])
  })

  test('a change of an outcome of three or more needs alone is noticed', () => {
    const [found] = changesSinceAccepted(accepted, { ...accepted, everyCombination: 'another' })
    expect(found?.needs).toBe('three needs')
  })
})
