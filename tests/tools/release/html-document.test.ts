import { describe, expect, test } from 'vitest'
import { releaseDocuments } from '../../../tools/release/documents.ts'
import { CONTENT_TYPES } from '../../../tools/server/policy.ts'
import { serverFiles, WITHDRAWAL } from '../../../tools/server/server-files.ts'

const documents = releaseDocuments()
const read = (name: string) => documents.get(name) ?? ''

describe('the guide for IT', () => {
  const guide = read('it')

  test('gives the type of each kind of file that there is', () => {
    const missing = Object.entries(CONTENT_TYPES).filter(
      ([end, type]) => !guide.includes(`\`.${end}\` to \`${type.replace(/;.*/, '')}\``)
    )
    expect(missing).toEqual([])
  })

  test('names each file for servers that a build makes', () => {
    const settings = [...serverFiles().keys()].filter(name => name !== '404.html')
    expect(settings.filter(name => !guide.includes(`\`${name}\``))).toEqual([])
  })

  test('says what to copy where to take it away', () => {
    const [, steps = ''] = /\*\*To take it away\.\*\*(.*?)\n\n/s.exec(guide) ?? []
    const named = [...steps.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
    expect(named).toEqual([
      WITHDRAWAL.worker,
      'sw.js',
      'training/sw.js',
      WITHDRAWAL.page,
      'index.html',
      'training/index.html',
      'training/phone/index.html'
    ])
  })

  test('asks for browsers no older than the list of what applies says', () => {
    const [, floor = 'none'] = /\| (Chrome and Edge [^;]+);/.exec(read('asvs')) ?? []
    expect(guide.replace('or Edge 111 or newer', 'and Edge 111')).toContain(floor)
  })
})

describe('ten minutes by hand', () => {
  const steps = [...read('hand-check').matchAll(/^\| (\d+) \| (.*?) \|/gm)]
  const stepOf = (words: RegExp) => steps.find(([, , said = '']) => words.test(said))?.[1]

  test('are numbered in order', () => {
    expect(steps.map(([, number]) => Number(number))).toEqual(steps.map((_, at) => at + 1))
  })

  test('leave flight mode for the step that rings somebody, and for no other', () => {
    expect(read('hand-check')).toContain(`for all steps but ${stepOf(/let the second phone ring/)}, which`)
  })

  test('have the step with a screen reader that the accessibility statement sends to', () => {
    expect(read('accessibility-statement')).toContain(`step ${stepOf(/TalkBack/)} of the ten minutes by hand`)
  })
})

test('the accessibility statement has the headings of the GOV.UK sample, and blanks that cannot be missed', () => {
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
