// @module-tag slow
import { afterEach, expect, test, vi } from 'vitest'
import { stringsOf } from '../../../tools/content/locales/translatable.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { releaseReadiness, toSettle } from '../../../tools/editorial/release-readiness.ts'
import { signOffOf } from '../../../tools/editorial/sign-off/review.ts'
import { checkTexts, TODAY, withEdit } from '../../support/content.ts'
import { FILE, languageText, withLanguage } from '../../support/languages.ts'
import { settled } from '../../support/release-ready-content.ts'
import { signed, sourcesOf } from '../../support/signed.ts'

afterEach(() => vi.useRealTimers())

const ready = signed(settled, { on: TODAY })
const WEST_YORKSHIRE = 'forces/west-yorkshire.yaml'
const NUMBER = 'number: "0113 243 0036"\n      confirmed: '
const inDoubt = withEdit(WEST_YORKSHIRE, `${NUMBER}true`, `${NUMBER}false`, ready)

/** @returns how many facts and signatures stand in the way of a release. */
const against = (texts: Texts, force?: string): readonly [facts: number, signatures: number] => {
  const { facts, signatures } = releaseReadiness(sourcesOf(texts), TODAY, force)
  return [facts.length, signatures.length]
}

const name = 'name: Basis Yorkshire\n'

test.each<[string, Texts, Readonly<Record<string, readonly [facts: number, signatures: number]>>]>([
  ['settled and signed content is ready', ready, { every: [0, 0] }],
  [
    'an unconfirmed fact and its void signatures block only the editions that show it',
    inDoubt,
    { every: [1, 2], 'west-yorkshire': [1, 2], kent: [0, 0] }
  ],
  [
    'the unconfirmed site of a force blocks only the editions that show it',
    withEdit('forces/kent.yaml', 'confirmed: true', 'confirmed: false', ready),
    { kent: [1, 2], wiltshire: [0, 0] }
  ],
  [
    'an unsettled service in two forces blocks both editions',
    withEdit(WEST_YORKSHIRE, name, `${name}    alsoIn: [wiltshire]\n`, inDoubt),
    { wiltshire: [1, 2], kent: [0, 0] }
  ]
])('release readiness: %s', (_, texts, editions) => {
  for (const [edition, blocked] of Object.entries(editions))
    expect([edition, against(texts, edition === 'every' ? undefined : edition)]).toEqual([edition, blocked])
})

test('release readiness: an unsigned section blocks each edition whose phones show it; a drill the national one alone', () => {
  const texts = settled
  const idsOf = (force?: string) => signOffOf(sourcesOf(texts), force).map(({ id }) => id)
  const elsewhere = idsOf().filter(id => !idsOf('kent').includes(id))
  const forces = [...sourcesOf(texts).forces.keys()].filter(id => id !== 'kent').map(id => `forces/${id}`)
  expect(elsewhere).toEqual([
    ...['services/nihe', 'services/tara'],
    ...forces,
    ...['drills/cut-short', 'drills/third-person']
  ])
  const [[, all], [, ofKent]] = [against(texts), against(texts, 'kent')]
  expect(all - ofKent).toBe(2 * elsewhere.length)
})

test('release readiness: a stale translation blocks a release, and is counted on the phone', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00Z`) })
  const language = languageText({ strings: stringsOf(sourcesOf(ready)) })
  expect(toSettle(sourcesOf(withLanguage(language, ready)))).toBe(undefined)
  const stale = withLanguage(language.replace(/of: "[0-9a-f]{8}"/, 'of: "00000000"'), ready)
  expect(releaseReadiness(sourcesOf(stale), TODAY).translations).toHaveLength(1)
  expect(toSettle(sourcesOf(stale))).toEqual({ facts: 1, signatures: 0 })
  expect(toSettle(sourcesOf(inDoubt))).toEqual({ facts: 1, signatures: 2 })
})

test('release readiness: a translation blocks only the editions that show it', () => {
  const language = languageText({ strings: stringsOf(sourcesOf(ready)) })
  const lacking = (key: string, texts: Texts = ready) =>
    withLanguage(language.replace(new RegExp(`(${key}:\n    says: )".*"\n.*`), '$1""\n    of: none'), texts)
  const translations = (texts: Texts, force?: string) =>
    releaseReadiness(sourcesOf(texts), TODAY, force).translations.length
  const ofBasis = lacking('services.basis.inShort')
  expect(translations(ofBasis)).toBe(1)
  expect(translations(ofBasis, 'west-yorkshire')).toBe(1)
  expect(translations(ofBasis, 'kent')).toBe(0)
  const stale = withEdit(WEST_YORKSHIRE, 'inShort: local, ', 'inShort: ', withLanguage(language, ready))
  expect(translations(stale, 'west-yorkshire')).toBe(1)
  expect(translations(stale, 'kent')).toBe(0)
})

test('release readiness: a held local service needs no translation', () => {
  const held = withEdit(WEST_YORKSHIRE, 'status: show', 'status: held', ready)
  const language = languageText({ strings: stringsOf(sourcesOf(held)) })
  const texts = withLanguage(
    language.replace(/(services\.basis\.inShort:\n {4}says: )".*"\n.*/, '$1""\n    of: none'),
    held
  )
  expect(checkTexts(texts).warnings.map(({ file }) => file)).toContain(FILE)
  expect(releaseReadiness(sourcesOf(texts), TODAY).translations).toEqual([])
  expect(releaseReadiness(sourcesOf(texts), TODAY, 'west-yorkshire').translations).toEqual([])
})
