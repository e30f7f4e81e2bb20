// @module-tag slow
import { describe, expect, test } from 'vitest'
import { Checker } from '../../../../src/editor/check/checker.ts'
import { check } from '../../../../tools/content/check.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { fixtureTexts, TODAY, textOf, withEdit } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { signedFixture } from '../../../support/fixture/signed.ts'

const FILE = 'services/tara.yaml'
const OTHER = 'services/nihe.yaml'

const opened = (texts: Texts = fixtureTexts): Checker => {
  const checker = new Checker(() => TODAY)
  checker.take({ type: 'open', edit: 1, texts: [...texts], languages: [] })
  return checker
}

const changedTo = (texts: Texts, file: string, before: Texts = fixtureTexts): Checker => {
  const checker = opened(before)
  checker.take({ type: 'change', edit: 2, files: [[file, texts.get(file)]] })
  return checker
}

/** Examples of errors: in syntax, in a field, across files, in a drill. */
const PLANTED: readonly (readonly [what: string, file: string, from: RegExp, to: string])[] = [
  ['a file that is no YAML', FILE, /^name: /m, 'name: : '],
  ['a field that nobody knows', FILE, /^name: /m, 'nmae: '],
  ['a number of no kind', FILE, /number: ".*?"/, 'number: "0800 1"'],
  ['hours that overlap', FILE, /open: ".*?"/, 'open: "Mo-Fr 09:00-17:00; Mo-Fr 10:00-18:00; PH off"'],
  ['a need that nobody has', FILE, /^needs: \[/m, 'needs: [homelessness, '],
  ['a tip too hard to read', 'tips.yaml', /say: .*/, 'say: Utilise safeguarding methodologies.'],
  ['a character that is invisible', 'screens.yaml', /: (\w)/, ': \u200b$1']
]

describe('check in the editor: its findings are those of the command, for', () => {
  test.each(PLANTED)('%s', (_, file, from, to) => {
    const before = textOf(fixtureTexts, file)
    const texts = new Map([...fixtureTexts, [file, before.replace(from, to)]])
    expect(texts.get(file)).not.toBe(before)
    const command = check(texts, TODAY)
    const answer = changedTo(texts, file).findings()
    if (answer.type !== 'checked') throw new Error(answer.type)
    expect(answer.edit).toBe(2)
    expect(answer.checked.errors.map(formatDiagnostic)).toEqual(command.errors.map(formatDiagnostic))
    expect(answer.checked.warnings.map(formatDiagnostic)).toEqual(command.warnings.map(formatDiagnostic))
    expect(answer.checked.errors.length).toBeGreaterThan(0)
  })
})

test('check in the editor: every entry can be searched by name, also a file that cannot be read', () => {
  const texts = new Map([...fixtureTexts, [FILE, 'name: TARA\nfor: ["'], [OTHER, 'name: ["']])
  const answer = opened(texts).findings()
  if (answer.type !== 'checked') throw new Error(answer.type)
  const { items } = answer.checked
  expect(new Set(items.map(({ file }) => file))).toEqual(new Set(fixtureTexts.keys()))
  const titled = (name: string) => items.find(({ file }) => file === name)?.title
  expect([titled(FILE), titled(OTHER)]).toEqual(['TARA', 'Nihe'])
  expect(items.filter(({ file }) => file === 'tips.yaml')).toHaveLength(17)
})

test('who an edit affects: an edit of words names what changes and which translations wait, and no outcome', () => {
  const [, tip = ''] = /say: (.*)/.exec(textOf(fixtureTexts, 'tips.yaml')) ?? []
  const before = inAllLanguages()
  const texts = withEdit('tips.yaml', `say: ${tip}`, `say: ${tip} Tell a friend.`, before)
  const answer = changedTo(texts, 'tips.yaml', before).impact()
  if (answer.type !== 'impact') throw new Error(answer.type)
  expect(answer.impact?.changes.lists).toEqual([])
  expect(answer.impact?.changes.facts).toHaveLength(1)
  expect(answer.impact?.voided).toEqual([])
  expect(answer.impact?.stale).toEqual([
    { language: 'Arabic', count: 1 },
    { language: 'Welsh', count: 1 }
  ])
})

test('who an edit affects: an edit of a signed section cancels its signatures, and no others', () => {
  const file = 'bank-holidays.yaml'
  const texts = withEdit(file, 'knownUntil: "2028-12-31"', 'knownUntil: "2028-12-30"')
  const answer = changedTo(texts, file, signedFixture()).impact()
  if (answer.type !== 'impact') throw new Error(answer.type)
  expect(answer.impact?.voided).toEqual(['bank-holidays'])
})
