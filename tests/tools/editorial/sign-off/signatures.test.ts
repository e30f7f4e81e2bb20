// @module-tag slow
import { describe, expect, test } from 'vitest'
import { signOffRecord, signOffStatusOf } from '../../../../machines/training/sign-off/sign-off.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { importSignOff, signedCounts } from '../../../../tools/editorial/sign-off/signatures.ts'
import { signedOnOneDevice } from '../../../../tools/editorial/sign-off/review.ts'
import { checkTexts, fixtureTexts, textOf, withEdit } from '../../../support/content.ts'
import { sectionsIn, sourcesOf, unsigned } from '../../../support/signed.ts'

const TODAY = '2026-11-26'
const ROLE = 'practice-lead'
const texts = unsigned(fixtureTexts)

const hashOf = (id: string, of: Texts = texts) =>
  sectionsIn(of).find(section => section.id === id)?.hash ?? ''

const entry = (section: string, of: Texts = texts) => ({
  section,
  hash: hashOf(section, of),
  reference: `national ${ROLE}`,
  on: '2026-11-25'
})

const recordOf = (...entries: Parameters<typeof signOffRecord>[1]) => signOffRecord(ROLE, entries)
const takenInto = (of: Texts, record: string) => importSignOff(sourcesOf(of), record, TODAY)

const withRecord = (of: Texts, record: string): Texts => {
  const { file, refused } = takenInto(of, record)
  if (!file) throw new Error(refused.join())
  return new Map([...of, file])
}

const signedIn = (of: Texts) =>
  sectionsIn(of)
    .filter(section => signOffStatusOf(section, ROLE) === 'signed')
    .map(({ id }) => id)

describe('take in a sign-off record', () => {
  test('what was signed before stays, and a section that is signed again has one entry', () => {
    const once = withRecord(texts, recordOf(entry('tips'), entry('flow')))
    const twice = withRecord(once, recordOf({ ...entry('tips'), on: TODAY }, entry('needs')))
    expect(signedIn(twice).sort()).toEqual(['flow', 'needs', 'tips'])
    const { signed } = sourcesOf(twice)[`sign-off/${ROLE}.yaml`].value
    expect(signed.filter(({ section }) => section === 'tips').map(({ on }) => on)).toEqual([TODAY])
  })

  test('of a record that fits in part, the rest is refused with what to do, and nothing else is lost', () => {
    const other = withEdit('services/num.yaml', 'name: National Ugly Mugs (NUM)', 'name: NUM', texts)
    const num = entry('services/num', other)
    const alone = takenInto(texts, recordOf(num))
    expect([alone.file, alone.taken]).toEqual([undefined, []])
    expect(alone.refused).toEqual([
      'National Ugly Mugs (NUM) (services/num): what was signed differs from the content that is open here. Read it again in the training of this content, and sign it there.'
    ])
    const both = recordOf(num, entry('tips'))
    const { taken, refused } = takenInto(texts, both)
    expect([taken, refused]).toEqual([['tips'], alone.refused])
    expect(signedIn(withRecord(texts, both))).toEqual(['tips'])
  })

  test.each([
    ['a text that is no record', 'hello', 'This is not a sign-off record.'],
    ['a text that is no YAML', 'role: [', 'This is not a sign-off record.'],
    ['a person', recordOf({ ...entry('tips'), reference: 'Jane Doe' }), 'This is not a sign-off record.'],
    ['no role', recordOf(entry('tips')).replace(/^role: .*$/m, ''), 'This record does not say whose it is.'],
    ['no signature', recordOf(), 'This record has no signatures.'],
    [
      'a section that is not there',
      recordOf({ ...entry('tips'), section: 'services/gone' }),
      '"services/gone" is not a section of the open content.'
    ],
    [
      'a day to come',
      recordOf({ ...entry('tips'), on: '2026-11-27' }),
      'tips: it was signed on 2026-11-27, which is in the future.'
    ]
  ])('%s is refused', (_, record, reason) => {
    const { file, refused } = takenInto(texts, record)
    expect([file, refused[0]]).toEqual([undefined, reason])
  })

  test('signatures of an older record hold, with a warning about the copies in it, which the next record leaves out', () => {
    const copy = (record: string) => record.replaceAll(/^( +)on: .*$/gm, '$&\n$1seen: q1Y=')
    const old = new Map([...texts, [`sign-off/${ROLE}.yaml`, copy(recordOf(entry('tips'), entry('flow')))]])
    expect(signedIn(old).sort()).toEqual(['flow', 'tips'])
    expect(checkTexts(old).warnings.map(({ message }) => message)).toContain(
      '2 signatures with a copy of what was signed, which is no longer read.'
    )
    const after = withRecord(old, copy(recordOf(entry('needs'))))
    expect(signedIn(after).sort()).toEqual(['flow', 'needs', 'tips'])
    expect(textOf(after, `sign-off/${ROLE}.yaml`)).not.toContain('seen')
  })
})

describe('both roles on one device', () => {
  const lead = withRecord(texts, recordOf({ ...entry('tips'), oneDevice: true }, entry('flow')))
  const both = new Map([
    ...lead,
    ['sign-off/fact-checker.yaml', signOffRecord('fact-checker', [entry('tips'), entry('flow')])] as const
  ])

  test('is kept in the file, and the release names the sections that both roles signed so', () => {
    expect(signedOnOneDevice(sourcesOf(lead))).toEqual([])
    expect(signedOnOneDevice(sourcesOf(both))).toEqual(['tips'])
  })

  test('is counted for each role', () => {
    const [checker, second] = signedCounts(sourcesOf(both))
    expect(checker).toMatchObject({ role: 'fact-checker', signed: 2, voided: 0, oneDevice: 0 })
    expect(second).toMatchObject({ role: ROLE, signed: 2, voided: 0, oneDevice: 1 })
    expect(second?.all).toBe(sectionsIn(texts).length)
  })
})
