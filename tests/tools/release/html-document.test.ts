import { describe, expect, test } from 'vitest'
import { releaseDocuments } from '../../../tools/release/documents.ts'
import { CONTENT_TYPES } from '../../../tools/server/policy.ts'
import { PRECOMPRESSED } from '../../../tools/server/precompressed.ts'
import { serverFiles, WITHDRAWAL } from '../../../tools/server/server-files.ts'

const documents = releaseDocuments()
const read = (name: string) => documents.get(name) ?? ''

describe('documents: guide for IT', () => {
  const guide = read('it')

  test('lists the content type of each kind of file', () => {
    const missing = Object.entries(CONTENT_TYPES).filter(
      ([end, type]) => !guide.includes(`\`.${end}\` to \`${type.replace(/;.*/, '')}\``)
    )
    expect(missing).toEqual([])
  })

  test('names each server file that a build writes', () => {
    const settings = [...serverFiles().keys()].filter(name => name !== '404.html')
    expect(settings.filter(name => !guide.includes(`\`${name}\``))).toEqual([])
  })

  test('says which files to copy to withdraw the site', () => {
    const [, steps = ''] = /\*\*To take it away\.\*\*(.*?)\n\n/s.exec(guide) ?? []
    const named = [...steps.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
    expect(named).toEqual([
      WITHDRAWAL.worker,
      'sw.js',
      'training/sw.js',
      'editor/sw.js',
      WITHDRAWAL.page,
      'index.html',
      'training/index.html',
      'training/phone/index.html',
      'editor/index.html',
      'editor/phone/index.html',
      ...Object.values(PRECOMPRESSED),
      'node check-site.mjs --withdrawn ADDRESS'
    ])
  })

  test('requires browsers as new as the list of supported ones', () => {
    const [, floor = 'none'] = /\| (Chrome and Edge [^;]+);/.exec(read('asvs')) ?? []
    expect(guide.replace('Chrome or Edge', 'Chrome and Edge')).toContain(floor)
  })
})

describe('documents: ten-minute manual check', () => {
  const steps = [...read('hand-check').matchAll(/^\| (\d+) \| (.*?) \|/gm)]
  const stepOf = (words: RegExp) => steps.find(([, , said = '']) => words.test(said))?.[1]

  test('its steps are numbered in order', () => {
    expect(steps.map(([, number]) => Number(number))).toEqual(steps.map((_, at) => at + 1))
  })

  test('it leaves flight mode only for the step with a phone call', () => {
    expect(read('hand-check')).toContain(`for all steps but ${stepOf(/let the second phone ring/)}, which`)
  })

  test('it has the screen reader step that the accessibility statement refers to', () => {
    expect(read('accessibility-statement')).toContain(`step ${stepOf(/TalkBack/)} of the ten minutes by hand`)
  })
})

test('documents: the accessibility statement has the headings of the GOV.UK fixture, and marked blanks', () => {
  const statement = read('accessibility-statement')
  for (const heading of [
    '# Accessibility statement for',
    '## Feedback and contact information',
    '## Enforcement procedure',
    "## Technical information about this website's accessibility",
    '### Compliance status',
    '## Non-accessible content',
    '## Preparation of this accessibility statement'
  ])
    expect(statement).toContain(heading)
  const blanks = statement.match(/(?<!\]\()\[[^\]]+\](?!\()/g) ?? []
  expect(blanks.length).toBeGreaterThan(15)
  expect(blanks.filter(blank => !statement.includes(`**${blank}`))).toEqual([])
})
