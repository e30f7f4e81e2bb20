// @module-tag slow
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { releaseErrors } from '../../../../tools/content/freshness/release.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, textOf, withFile } from '../../../support/content.ts'
import { content } from '../../../support/fixture-content.ts'
import { settled, settledOn } from '../../../support/settled.ts'

/** Some days after all was checked. */
const TODAY = '2026-12-02'
const galop = 'services/galop.yaml'
const nations = 'nations.yaml'
const holidays = 'bank-holidays.yaml'
const actions = 'officer-actions.yaml'

const lines = (texts: Texts, today = TODAY): readonly string[] => {
  const { sources, errors } = checkTexts(texts, today)
  expect(errors).toEqual([])
  const toSettle = releaseErrors(sources as Sources, today)
  expect(new Set(toSettle.map(({ severity }) => severity)).size).toBeLessThan(2)
  return toSettle.map(error => `${error.severity} ${formatDiagnostic(error)}`)
}

test('release check: settled content passes', () => {
  expect(lines(settled)).toEqual([])
})

describe('release check: fails', () => {
  const again = 'Check it again, then set "checked" and "review-by".'

  test('while notes on several nations are past their review, each by itself', () => {
    const due = textOf(settled, nations).replaceAll('"2027-11-24"', '"2026-12-01"')
    const message = (nation: string) =>
      `The review of the note on ${nation} was due on 2026-12-01.  National editor: ${again}`
    const reviews = due.split('\n').flatMap((line, at) => (line.includes('review-by:') ? [at + 1] : []))
    const named = [...due.matchAll(/nation: (\S+)/g)].map(([, nation = '']) => nation)
    expect(named.length).toBeGreaterThan(1)
    expect(lines(withFile(nations, due, settled))).toEqual(
      named.map((nation, at) => `error ${nations}:${reviews[at]}:16  ${message(nation)}`)
    )
  })

  test('while bank holidays are known for less than 180 days ahead', () => {
    const [early, late] = ['2028-07-04', '2028-07-05']
    const texts = settledOn(late)
    const line =
      textOf(texts, holidays)
        .split('\n')
        .findIndex(text => text.startsWith('known-until: ')) + 1
    expect(lines(texts, late)).toEqual([
      `error ${holidays}:${line}:14  The bank holidays are known until 2028-12-31.  National editor: In bank-holidays.yaml add to each of the three lists the days from 2029-01-01 on that GOV.UK has announced, then move "known-until".`
    ])
    expect(lines(settledOn(early), early)).toEqual([])
  })
})

describe('release check: passes', () => {
  test.each(['website', 'rung'])(
    'with notes, officer actions and bank holidays that are checked "%s"',
    how => {
      const texts = new Map(
        [...settled].map(([file, text]) => [
          file,
          [nations, actions, holidays].includes(file) ? text.replaceAll('how: rung', `how: ${how}`) : text
        ])
      )
      expect(lines(texts)).toEqual([])
    }
  )

  test('with a held service in any state, which is not shown', () => {
    const untouched = textOf(fixtureTexts, galop)
    expect(untouched).toContain('confirmed: false')
    const held = untouched
      .replace(/^status: .*/m, 'status: held')
      .replace(/^review-by: .*/m, 'review-by: "2026-12-01"')
    expect(lines(withFile(galop, held, settled))).toEqual([])
  })
})

test('release check: each force is named for the facts in its own file', () => {
  const texts = new Map(
    [...settled].map(([file, text]) => [
      file,
      file.startsWith('forces/') ? text.replace(/^(website: .*confirmed: )true/m, '$1false') : text
    ])
  )
  const owners = lines(texts).map(line =>
    /confirmed the website of (.+)\. {2}Editor of (.+): Open/.exec(line)
  )
  const names = content.forces.map(({ name }) => name)
  expect(owners.map(found => found?.[1]).sort()).toEqual([...names].sort())
  expect(owners.map(found => found?.[2])).toEqual(owners.map(found => found?.[1]))
})
