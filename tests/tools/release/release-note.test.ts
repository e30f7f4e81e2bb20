// @module-tag slow
import { describe, expect, test } from 'vitest'
import { compileTraining } from '../../../tools/content/compile/compile.ts'
import { releaseReadiness } from '../../../tools/editorial/release-readiness.ts'
import { changesOfContent, type NoteInput, noteOf, toSettleOf } from '../../../tools/release/release-note.ts'
import { changesOfProgram } from '../../../tools/release/source.ts'
import { checkTexts, compiledOf, fixtureTexts, TODAY } from '../../support/content.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'
import { fixtureFolder } from '../../support/fixture/folder.ts'
import { settled } from '../../support/release-ready-content.ts'
import { signed, sourcesOf } from '../../support/signed.ts'

const told = (texts = fixtureTexts): NoteInput => ({
  product: 'Encounter checklist',
  release: 12,
  version: '12 (1.2.0, a1b2c3)',
  madeFrom: 'commit abc',
  builtOn: TODAY,
  judgedOn: TODAY,
  oneDevice: [],
  withdrawn: [
    { name: 'Samaritans (phone)', on: TODAY, by: 'kent editor', why: 'Rings out', signed: ['fact-checker'] }
  ],
  readiness: releaseReadiness(sourcesOf(texts), TODAY),
  edition: compiledOf(texts, TODAY),
  languages: checkTexts(texts).languages.map(({ language }) => language),
  changes: { since: 'Since v1.', markdown: '## Outcomes that change\n\nNo outcome changes.' },
  program: '- It is faster.'
})

describe('release note of a draft', () => {
  const note = noteOf(told())
  const { facts, signatures } = told().readiness

  test('counts what is unsettled by who must settle it, and leaves the list to a document beside it', () => {
    const counts = [...note.matchAll(/^\| .+ \| (\d+) \|$/gm)].map(([, count]) => Number(count))
    expect(counts.length).toBeGreaterThan(2)
    expect(counts.reduce((sum, count) => sum + count)).toBe(facts.length + signatures.length)
    expect(note).toContain('(to-settle.md)')
    expect(note).not.toContain('services/tara')
  })

  test('begins with the number of the release, as a phone says it', () => {
    expect(note).toMatch(
      /^# Release note: Encounter checklist, release 12, draft\n\n\|.*\n\|.*\n\| release \| 12: .* "Version 12 \(1\.2\.0, a1b2c3\)" \|\n/
    )
  })

  test('lists each unsettled item, under who must settle it', () => {
    const list = toSettleOf(told().readiness)
    expect(list.match(/^- /gm)).toHaveLength(facts.length + signatures.length)
    expect(list).toMatch(/^## Fact-checker: \d+$/m)
    expect(list).toMatch(/^## National editor: \d+$/m)
    expect(list).toContain('"services/tara" is not signed. look at it in training')
  })

  test('lists what changed, under headings of its own', () => {
    expect(note).toContain('## What changed in the content\n\nSince v1.\n\n### Outcomes that change\n')
    expect(note).toContain('## What changed in the program\n\n- It is faster.')
  })
})

test('release note: it says how many sections both roles signed on one device, and nothing if there are none', () => {
  const ROW = '| signed in both roles on one device |'
  expect(noteOf({ ...told(), oneDevice: ['tips', 'flow'] })).toContain(`${ROW} 2 sections |`)
  expect(noteOf(told())).not.toContain(ROW)
})

test('release note: for settled content it has no draft notice, and gives the day of approval', () => {
  const note = noteOf({
    ...told(signed(settled, { on: TODAY })),
    approvedOn: TODAY,
    forceName: 'Kent Police'
  })
  expect(note).not.toMatch(/draft|prevents/)
  expect(note).toContain('## Fit to release')
  expect(note).toContain(`| content approved by both roles | since ${TODAY} |`)
  expect(note).toContain('| edition | Kent Police alone')
})

test('release note: lists the languages, the drafts among them, and every translation to settle', () => {
  const of = told(inAllLanguages())
  const note = noteOf(of)
  expect(noteOf(told())).toContain('Languages: English.\n')
  expect(note).toContain(
    'Languages: English. Drafts, which no translator has checked, as the phone says beside them: Arabic, Welsh.'
  )
  const { translations } = of.readiness
  expect(translations.length).toBeGreaterThan(0)
  expect(note).toContain(`, ${translations.length} translations and `)
  expect(note).toContain(`| Translator | ${translations.length} |`)
  expect(toSettleOf(of.readiness)).toContain(`## Translator: ${translations.length}\n`)
})

describe('release note: changes', () => {
  const [now, training] = [compiledOf(fixtureTexts, TODAY), compileTraining(sourcesOf(fixtureTexts))]

  test('those of the content since it was last accepted are listed by outcome', () => {
    const { since, markdown } = changesOfContent(fixtureFolder(), now, training)
    expect(since).toBe('Since the content was last accepted, on 2026-01-01.')
    expect(markdown).toContain('## Outcomes that change')
    expect(markdown).toContain('stalking')
  })

  test('content that was never accepted is reported as such', () => {
    expect(changesOfContent('content/forces', now, training)).toEqual({
      since: training.words.changes.never,
      markdown: ''
    })
  })

  test('those of the program are the changelog entry of the version alone', () => {
    const changelog = '# Changelog\n\n## 1.2.0 (unreleased)\n\nNew.\n\n- One.\n\n## 1.1.0\n\nOld.\n'
    expect(changesOfProgram(changelog, '1.2.0')).toBe('New.\n\n- One.')
    expect(changesOfProgram(changelog, '1.1.0')).toBe('Old.')
    expect(() => changesOfProgram(changelog, '1.3.0')).toThrow('CHANGELOG.md does not mention 1.3.0.')
  })
})
