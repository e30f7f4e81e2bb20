// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { SignedEntry } from '../../../../machines/training/sign-off/sign-off.ts'
import { signedChanges, signOffStatusOf } from '../../../../machines/training/sign-off/sign-off.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { bringTogether } from '../../../../tools/editorial/changes/bring-together.ts'
import { signedOnOneDevice } from '../../../../tools/editorial/sign-off/review.ts'
import { signedBefore } from '../../../../tools/editorial/sign-off/signatures.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withoutFile } from '../../../support/content.ts'
import { sectionsIn, signOffRecord, sourcesOf } from '../../../support/signed.ts'

const ROLE = 'practice-lead'
const FILE = `sign-off/${ROLE}.yaml`
const texts = fixtureTexts

const entry = (section: string, edition: Texts = texts): SignedEntry => ({
  section,
  hash: sectionsIn(edition).find(({ id }) => id === section)?.hash ?? '',
  reference: `national ${ROLE}`,
  on: '2026-11-25'
})

const withSigned = (edition: Texts, ...entries: readonly SignedEntry[]): Texts => {
  const { texts: changed, conflicts } = bringTogether(edition, edition, [
    { name: ROLE, entries: signedChanges(ROLE, entries) }
  ])
  expect(conflicts).toEqual([])
  return new Map([...edition, ...changed]) as Texts
}

const signedIn = (edition: Texts) =>
  sectionsIn(edition)
    .filter(section => signOffStatusOf(section, ROLE) === 'signed')
    .map(({ id }) => id)

describe('bring signatures into the content', () => {
  test('what was signed before stays, and one that is brought twice is there once', () => {
    const once = withSigned(texts, entry('tips'), entry('flow'))
    const twice = withSigned(once, entry('tips'), entry('needs'))
    expect(signedIn(twice).sort()).toEqual(['flow', 'needs', 'tips'])
    expect(sourcesOf(twice)[FILE].value.signed).toHaveLength(3)
    expect(checkTexts(twice).errors).toEqual([])
  })

  test('one of what a section was before an edit is kept, and does not count, also if the section is gone', () => {
    const signed = withSigned(texts, entry('services/galop'), entry('tips'))
    const edited = withEdit('services/galop.yaml', 'name: Galop\n', 'name: Galop, for LGBT people\n', signed)
    expect(signedBefore(sourcesOf(signed))).toEqual([])
    expect(signedBefore(sourcesOf(edited))).toEqual([{ role: ROLE, names: ['Galop, for LGBT people'] }])
    expect(signedIn(edited)).toEqual(['tips'])
    const gone = withoutFile('services/galop.yaml', signed)
    expect(textOf(gone, FILE)).toContain('services/galop')
    expect(checkTexts(gone).errors.filter(({ file }) => file === FILE)).toEqual([])
    expect(signedIn(gone)).toEqual(['tips'])
  })

  test('of several of a section the one that counts is told, and of those that do not the latest', () => {
    const edited = withEdit('services/galop.yaml', 'name: Galop\n', 'name: Galop, for LGBT people\n', texts)
    const latest = entry('services/galop', edited)
    const both = withSigned(edited, latest, { ...entry('services/galop'), on: '2026-11-24' })
    const marks = (edition: Texts) => sectionsIn(edition).find(({ id }) => id === 'services/galop')?.marks
    expect(marks(both)).toMatchObject([{ binds: true }])
    const third = withEdit('services/galop.yaml', 'name: Galop,', 'name: The Galop,', both)
    expect(marks(third)).toMatchObject([{ hash: latest.hash, binds: false }])
  })

  test.each([
    ['on a later day', '2026-11-26', true],
    ['on that day', '2026-11-25', true],
    ['on an earlier day', '2026-11-24', false]
  ])('an edit that is undone needs a new one if the edit was signed %s', (_, on, isOvertaken) => {
    const edited = withEdit('services/galop.yaml', 'name: Galop\n', 'name: Galop, for LGBT people\n', texts)
    const before = withSigned(texts, entry('services/galop'))
    const undone = withSigned(before, { ...entry('services/galop', edited), on })
    expect(signedIn(undone)).toEqual(isOvertaken ? [] : ['services/galop'])
    const again = withSigned(undone, { ...entry('services/galop'), on: '2026-11-27' })
    expect(signedIn(again)).toEqual(['services/galop'])
  })
})

describe('both roles on one device', () => {
  const lead = withSigned(texts, { ...entry('tips'), oneDevice: true }, entry('flow'))
  const both = new Map([
    ...lead,
    ['sign-off/fact-checker.yaml', signOffRecord('fact-checker', [entry('tips'), entry('flow')])] as const
  ])

  test('is kept in the file, and the release names the sections that both roles signed so', () => {
    expect(signedOnOneDevice(sourcesOf(lead))).toEqual([])
    expect(signedOnOneDevice(sourcesOf(both))).toEqual(['tips'])
  })
})
