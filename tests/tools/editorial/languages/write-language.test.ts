// @module-tag slow
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { reviewed } from '../../../../tools/editorial/languages/language-file.ts'
import { writeLanguage } from '../../../../tools/editorial/languages/write-language.ts'
import { checkTexts, fixtureTexts, TODAY, textOf, withFile } from '../../../support/content.ts'
import { FILE, fixtureStrings, languageText, withLanguage } from '../../../support/languages.ts'

const PLAN =
  "Have a plan ready in case something goes wrong. A friend could call for help if you don't text by a set time."
const NETWORK = 'tips.network.say'
const withoutNetwork = fixtureStrings.filter(({ key }) => key !== NETWORK)
const REVIEW = { role: 'Romanian translator', on: '2026-11-24' }
const forPerson = fixtureStrings.filter(({ facts }) => facts.for === 'person')

const folder = mkdtempSync(join(tmpdir(), 'languages-'))
mkdirSync(join(folder, 'languages'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00Z`) })
})
afterAll(() => {
  vi.useRealTimers()
})

const PATH = join(folder, FILE)
const put = (text = languageText(), path = PATH) => writeFileSync(path, text)
const read = (path = PATH) => readFileSync(path, 'utf8')
const sourcesOf = (texts: Texts) => checkTexts(texts).sources
const write = (texts: Texts = fixtureTexts) => writeLanguage(folder, 'ro', sourcesOf(texts))
const now = (texts: Texts = fixtureTexts) => checkTexts(withLanguage(read(), texts))
/** @returns the warnings about the language. */
const waitingNow = (texts?: Texts) =>
  now(texts)
    .warnings.filter(({ file }) => file === FILE)
    .map(({ message }) => message)

describe('language write', () => {
  test('starts a file whose empty words are warnings, not errors', () => {
    write()
    expect(read()).toContain(`name: Română
english: Romanian
dir: ltr
scope: person
review: { status: draft }
words:
  # ${fixtureStrings.find(({ key }) => key === 'beforeYouStart.opening.1')?.english}
  beforeYouStart.opening.1:
    says: ""
    of: none
`)
    expect([now().errors, waitingNow().length]).toEqual([[], forPerson.length])
  })

  test('adds missing words in the order of the English, keeps what is there, and changes nothing twice', () => {
    put(languageText({ strings: withoutNetwork }))
    write()
    expect(now().errors).toEqual([])
    expect(waitingNow()).toEqual([expect.stringContaining(`"${NETWORK}"`)])
    const keys = [...read().matchAll(/^ {2}([a-zA-Z][^:\n]*):$/gm)].map(([, key]) => key)
    expect(keys).toEqual(forPerson.map(({ key }) => key))
    const once = read()
    expect(once).toContain(`"[${PLAN}]"`)
    write()
    expect(read()).toBe(once)
  })

  test('adds words to all languages at once, and takes out those without English', () => {
    const HU = 'languages/hu.yaml'
    put()
    put(languageText().replace('Română', 'Magyar'), join(folder, HU))
    const line = textOf(fixtureTexts, 'services/council-homeless.yaml')
    const added = withFile(
      HU,
      read(join(folder, HU)),
      withLanguage(read(), withFile('services/online-line.yaml', line))
    )
    expect(writeLanguage(folder, 'all', sourcesOf(added))).toHaveLength(2)
    for (const text of [read(), read(join(folder, HU))]) expect(text).toContain('services.online-line.for:')
    expect(now(added).errors).toEqual([])
    write()
    expect(read()).not.toContain('online-line')
  })

  test('marks an empty word as not translated yet', () => {
    put(languageText().replace(/"\[If you can, keep.*/, '""'))
    expect(read()).not.toContain('of: none')
    write()
    expect(read()).toContain('says: ""\n    of: none\n')
  })

  test('refuses an invalid language tag', () => {
    expect(() => writeLanguage(folder, '../ro', sourcesOf(fixtureTexts))).toThrow(
      '"../ro" is not a language tag. Write it as "ro" or "zh-Hans".'
    )
  })

  test('keeps the review of the other words', () => {
    put(reviewed('ro', languageText({ strings: withoutNetwork }), REVIEW))
    write()
    expect(now().languages[0]?.language.isDraft).toBe(false)
  })
})
