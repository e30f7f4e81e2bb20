import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { pack } from '../../../../tools/content/sign-off/pack.ts'
import { checkTexts, fixtureTexts, textOf, withFile } from '../../../support/content.ts'
import { sectionsIn, signed, unsigned } from '../../../support/signed.ts'

const FILE = 'sign-off/practice-lead.yaml'
const texts = signed(unsigned(fixtureTexts), { roles: ['practice-lead'], sections: ['tips', 'forces/kent'] })
const record = textOf(texts, FILE)
const hashOf = (id: string) => sectionsIn(texts).find(section => section.id === id)?.hash ?? ''

const seenOf = (id: string) => pack(sectionsIn(texts).find(section => section.id === id)?.holds)

const errorsOf = (text: string) => checkTexts(withFile(FILE, text, texts)).errors.map(formatDiagnostic)

/** @returns the place of what stands in the record, as `line:column`. */
const placeOf = (text: string, part: string) => {
  const before = text.slice(0, text.indexOf(part)).split('\n')
  return `${FILE}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

const COPY = 'Copy the whole entry from the record that training makes.'
const POST =
  'Name a post and not a person, without capitals: "west-yorkshire practice lead". Or a reference: "WYP-SW-2".'

test('sign-off record: one made by training has no error', () => {
  expect(errorsOf(record)).toEqual([])
})

describe('sign-off record: has an error, with its place and fix, if it holds', () => {
  const swapped = hashOf('tips').replace(/^./, first => (first === '0' ? '1' : '0'))
  test.each<readonly [what: string, text: string, at: string, message: string, ...more: string[]]>([
    [
      'a misspelt section',
      record.replace('section: tips', 'section: tipps'),
      'tipps',
      'There is no section "tipps".  Did you mean "tips"? If its file was removed, remove this entry.',
      // Its hash was made for another name, and says so too.
      `This is not a hash of "tipps".  ${COPY}`
    ],
    [
      'a hash with one wrong letter',
      record.replace(hashOf('tips'), swapped),
      swapped,
      `This is not a hash of "tips".  ${COPY}`
    ],
    [
      'the hash of another section',
      record.replace(hashOf('tips'), hashOf('forces/kent')),
      hashOf('forces/kent'),
      `This is not a hash of "tips".  ${COPY}`
    ],
    [
      'an invented hash',
      record.replace(hashOf('tips'), `${'ab'.repeat(32)}-12345678`),
      'abab',
      `This is not a hash of "tips".  ${COPY}`
    ],
    [
      'what was signed of another section',
      record.replace(seenOf('tips'), seenOf('forces/kent')),
      seenOf('forces/kent'),
      'This is not what was signed of "tips".  Import the record again, or remove "seen".'
    ],
    [
      'the role of another file',
      record.replace('role: practice-lead', 'role: fact-checker'),
      'fact-checker',
      'This is what the fact-checker has signed.  Import it with the content editor, which puts it into the right file.'
    ],
    [
      'a hash that is cut short',
      record.replace(hashOf('tips'), hashOf('tips').slice(0, 40)),
      hashOf('tips').slice(0, 40),
      `"hash" has the wrong format: ${hashOf('tips').slice(0, 40)}  Copy it whole from the record that training makes.`
    ],
    ...['Jane Doe', 'jane@example.org', 'PC Smith', 'j. doe'].map(
      name =>
        [
          `a reference like ${name}`,
          record.replace('reference: national practice-lead', `reference: ${name}`),
          name,
          `"reference" has the wrong format: ${name}  ${POST}`
        ] as const
    ),
    [
      'a day that does not exist',
      record.replace('on: "2026-11-24"', 'on: "2026-11-31"'),
      '"2026-11-31"',
      '"on" has the wrong format: "2026-11-31"  Write a day as "2026-11-24".'
    ]
  ])('%s', (_, text, at, message, ...more) => {
    const errors = errorsOf(text)
    expect(errors[0]).toBe(`${placeOf(text, at)}  ${message}`)
    expect(errors.slice(1).map(error => error.replace(/^\S+ {2}/, ''))).toEqual(more)
  })

  test('a section twice', () => {
    const twice = record + record.slice(record.indexOf('  - section: tips'))
    const line = twice.split('\n').lastIndexOf('  - section: tips') + 1
    expect(errorsOf(twice)[0]).toBe(
      `${FILE}:${line}:14  "tips" is signed twice.  Keep the entry with the latest day.`
    )
  })

  test.each(['WYP-SW-2', 'west-yorkshire practice-lead', 'national post 12'])(
    'and no error if it holds the reference %s',
    reference => {
      expect(
        errorsOf(record.replaceAll('reference: national practice-lead', `reference: ${reference}`))
      ).toEqual([])
    }
  )
})

test('sign-off record: a missing file is an error', () => {
  const without = new Map([...texts].filter(([file]) => file !== FILE))
  expect(checkTexts(without).errors.map(formatDiagnostic)).toEqual([
    `${FILE}:1:1  This file is missing.  Put it back: content/README.md says what it contains.`
  ])
})
