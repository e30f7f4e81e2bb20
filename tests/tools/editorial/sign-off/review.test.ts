// @module-tag slow
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROLES } from '../../../../machines/content/vocabulary.ts'
import { isApproved } from '../../../../machines/training/sign-off/sign-off.ts'
import { dayNumber } from '../../../../tools/content/days.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { approvedOn, signOffErrors, signOffOf } from '../../../../tools/editorial/sign-off/review.ts'
import { checkTexts, fixtureTexts, textOf, withEdit } from '../../../support/content.ts'
import { sectionsIn, signed, sourcesOf } from '../../../support/signed.ts'

const TODAY = '2026-11-24'
const all = signed(fixtureTexts)
const kent = 'forces/kent.yaml'
const num = 'services/num.yaml'
const LOCAL = ['forces/gloucestershire.yaml', 'runBy: charity\n    alsoIn', 'runBy: nhs\n    alsoIn'] as const
const SIGN =
  'look at it in training, under Sign-off, and open the record that it saves in the content editor, under Bring together.'

const lines = (texts: Texts, today = TODAY) => signOffErrors(sourcesOf(texts), today).map(formatDiagnostic)
const open = (texts: Texts) =>
  sectionsIn(texts)
    .filter(section => !isApproved(section))
    .map(({ id }) => id)

describe('sign-off sections', () => {
  test('there is one for each file whose words reach a phone, each service, force and drill, and the flow', () => {
    const files = [...fixtureTexts.keys()].map(file => file.replace('.yaml', ''))
    const records = ['sign-off/fact-checker', 'sign-off/practice-lead']
    const unseen = ['guidance', 'do-not-use', 'training', 'release', ...records]
    const wanted = [...files.filter(file => !unseen.includes(file)), 'flow']
    expect(
      sectionsIn(fixtureTexts)
        .map(({ id }) => id)
        .sort()
    ).toEqual(wanted.sort())
    expect(new Set(sectionsIn(fixtureTexts).map(({ hash }) => hash)).size).toBe(wanted.length)
  })

  test('each holds all that its own file says, so that an edit of any field voids it and no other', () => {
    interface Written {
      readonly localServices: readonly { readonly id: string }[]
    }
    for (const { id, holds } of sectionsIn(fixtureTexts)) {
      if (id === 'flow') continue
      const written: unknown = parse(textOf(fixtureTexts, `${id}.yaml`))
      const byId = ({ localServices: local, ...force }: Written) => ({
        ...force,
        localServices: local.toSorted((a, b) => a.id.localeCompare(b.id))
      })
      expect([id, holds]).toEqual([id, id.startsWith('forces/') ? byId(written as Written) : written])
    }
  })

  test('the section of the flow holds each arrow and each need that an answer raises', () => {
    const flow = JSON.stringify(sectionsIn(fixtureTexts).find(({ id }) => id === 'flow')?.holds)
    expect(flow).toContain('afraid to who, forward: answer.unsure answer.yes')
    expect(flow).toContain('"afraid yes, who near-now":["danger-now","afraid-of-someone","everyone"]')
  })
})

describe('sign-off before a release', () => {
  test('a release with everything signed by both roles has no error', () => {
    expect(checkTexts(all).errors).toEqual([])
    expect(lines(all)).toEqual([])
    expect(approvedOn(sourcesOf(all))).toBe(dayNumber(TODAY))
  })

  test.each(ROLES)('if only the %s has signed, each section lacks the other role', role => {
    const texts = signed(fixtureTexts, { roles: [role] })
    const other = ROLES.find(one => one !== role)
    const count = sectionsIn(texts).length
    expect(lines(texts).filter(line => line.startsWith(`sign-off/${other}.yaml:`))).toHaveLength(count)
    expect(lines(texts)).toHaveLength(count)
    expect(approvedOn(sourcesOf(texts))).toBe(undefined)
    expect(open(texts)).toHaveLength(count)
  })

  test('each role gets its fix, at the entry that an edit voided', () => {
    const texts = withEdit(num, 'name: National Ugly Mugs (NUM)', 'name: National Ugly Mugs', all)
    const at = (role: string) => {
      const record = textOf(texts, `sign-off/${role}.yaml`).split('\n')
      return record.indexOf('  - section: services/num') + 2
    }
    const said = '"services/num" was changed after it was signed on 2026-11-24.'
    expect(lines(texts)).toEqual([
      `sign-off/fact-checker.yaml:${at('fact-checker')}:11  ${said}  Fact-checker: ${SIGN}`,
      `sign-off/practice-lead.yaml:${at('practice-lead')}:11  ${said}  Practice lead: ${SIGN}`
    ])
  })

  test('an unsigned section is an error of the record that lacks it', () => {
    const sections = sectionsIn(fixtureTexts).flatMap(({ id }) =>
      ['flow', 'needs'].includes(id) ? [] : [id]
    )
    const texts = signed(fixtureTexts, { sections })
    expect(lines(texts).filter(line => line.includes('"flow"'))).toEqual([
      `sign-off/fact-checker.yaml:5:3  "flow" is not signed.  Fact-checker: ${SIGN}`,
      `sign-off/practice-lead.yaml:5:3  "flow" is not signed.  Practice lead: ${SIGN}`
    ])
  })

  test('a sign-off dated in the future is an error', () => {
    const ahead = lines(all, '2026-11-23')
    expect(ahead).toHaveLength(2 * sectionsIn(all).length)
    expect(ahead[0]).toContain('2026-11-24 is in the future.')
  })
})

describe('sign-off after an edit', () => {
  test.each([
    ['of a service', num, 'how: published', 'how: rung', ['services/num']],
    ['of a force', kent, 'name: Kent Police', 'name: Kent Constabulary', ['forces/kent']],
    ['of a local service', ...LOCAL, ['forces/gloucestershire']],
    ['of a tip', 'tips.yaml', 'id: network\n', 'id: net-work\n', ['tips']],
    ['of a button', 'screens.yaml', 'keepGoing: Keep going', 'keepGoing: Go on', ['screens']],
    ['of a word of training', 'training.yaml', 'facts: Facts', 'facts: The facts', []]
  ])('%s voids what it touches and no more', (_, file, from, to, voided) => {
    const texts = withEdit(file, from, to, all)
    expect(open(texts)).toEqual(voided)
    expect(approvedOn(sourcesOf(texts)) === undefined).toBe(voided.length > 0)
  })

  test('signing again is valid, and leaves the other sign-offs as they were', () => {
    const edited = withEdit(num, 'how: published', 'how: rung', all)
    const again = signed(edited, { sections: ['services/num'], on: '2026-12-01' })
    expect(open(again)).toEqual([])
    expect(approvedOn(sourcesOf(again))).toBe(dayNumber('2026-12-01'))
    const tips = sectionsIn(again).find(({ id }) => id === 'tips')
    expect(tips?.marks.map(({ on }) => on)).toEqual([dayNumber(TODAY), dayNumber(TODAY)])
  })
})

describe('sign-off of a single-force edition', () => {
  test('needs what its phones show: no drills, and no service that works only in other nations', () => {
    const sources = sourcesOf(fixtureTexts)
    const sections = signOffOf(sources, 'gwent')
    const inWales = [...sources.everyService].flatMap(([id, { value }]) =>
      value.nations.some(nation => nation === 'uk' || nation === 'wales') ? [`services/${id}`] : []
    )
    expect(inWales.length).toBeLessThan(sources.everyService.size)
    expect(sections.flatMap(({ id, group }) => (group === 'services' ? [id] : []))).toEqual(inWales)
    expect(sections.filter(({ group }) => group === 'drills')).toEqual([])
    expect(signOffErrors(sources, TODAY, 'gwent')).toHaveLength(2 * sections.length)
  })

  test('needs no signature for another force, unless it shows a service of that force', () => {
    const texts = withEdit(...LOCAL, all)
    expect(textOf(texts, 'forces/gloucestershire.yaml')).toContain('alsoIn: [wiltshire]')
    const on = (force?: string) => approvedOn(sourcesOf(texts), force)
    expect([on(), on('kent'), on('wiltshire'), on('gloucestershire')]).toEqual([
      undefined,
      dayNumber(TODAY),
      undefined,
      undefined
    ])
  })
})
