// @module-tag slow
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { type Confirmed, confirmLanguage } from '../../../../tools/editorial/languages/confirm.ts'
import { languageReport, writeLanguage } from '../../../../tools/editorial/languages/progress.ts'
import { checkTexts, fixtureTexts, TODAY, textOf, withEdit, withFile } from '../../../support/content.ts'
import { FILE, fixtureStrings, languageText, withLanguage } from '../../../support/languages.ts'

const PLAN =
  "Have a plan ready in case something goes wrong. A friend could call for help if you don't text by a set time."
const GOOD_PLAN = PLAN.replace('a plan ready', 'now a plan ready')
/** The fixture in which the English of one text changed. */
const edited = withEdit('tips.yaml', 'say: Have a plan ready in case', 'say: Have now a plan ready in case')
const KEY = 'tips.have-a-plan.say'
const NETWORK = 'tips.network.say'
const withoutNetwork = fixtureStrings.filter(({ key }) => key !== NETWORK)
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
/** What is warned of the language. */
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
})

describe('language confirm', () => {
  const confirm = (confirmed: Confirmed, texts: Texts = edited) =>
    confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read(), texts)), confirmed)
  const confirmNow = (confirmed: Confirmed) => confirm(confirmed, fixtureTexts)
  const STALE = [KEY, `  now:  ${GOOD_PLAN}`, `  says: [${PLAN}]`].join('\n')
  const review = { role: 'Romanian translator', on: '2026-11-24' }
  const DRAFT = '\nreview: { status: draft }\n'
  const putReviewed = (text = languageText()) => {
    put(text)
    expect(confirmNow({ looked: [], review }).lines.at(-1)).toBe(
      'Recorded in it: checked on 2026-11-24, by role: Romanian translator.'
    )
    expect(now().languages[0]?.language.isDraft).toBe(false)
  }

  test('shows stale words, and changes nothing until one is confirmed', () => {
    put()
    const { lines, isStopped } = confirm({ looked: [] })
    expect([lines[0], lines.length, isStopped]).toEqual([STALE, 2, true])
    expect(read()).toBe(languageText())
  })

  test('shows the old English of a stale translation, if the file still holds it', () => {
    put()
    write()
    expect(confirm({ looked: [] }).lines[0]).toBe(STALE.replace('\n', `\n  was:  ${PLAN}\n`))
    write(edited)
    expect(confirm({ looked: [] }).lines[0]).toBe(STALE)
  })

  test.each([[[KEY]], ['all']] as const)('binds the confirmed translations: %s', looked => {
    put()
    expect(waitingNow(edited)).toHaveLength(1)
    const bound = `${PATH}: 1 word bound to the present English, 0 still to look at.`
    expect(confirm({ looked })).toEqual({ lines: [STALE, bound], isStopped: false })
    expect(waitingNow(edited)).toEqual([])
  })

  test('binds no other word, and records no review of part of a file', () => {
    put(languageText().replace(/of: "[0-9a-f]{8}"/, 'of: "00000000"'))
    expect(() => confirm({ looked: [KEY], review })).toThrow('A review covers the whole file')
    confirm({ looked: [KEY] })
    expect(waitingNow(edited)).toEqual([expect.stringContaining('"beforeYouStart.opening.1"')])
  })

  test('a newly bound word ends the review, unless a new one is given', () => {
    putReviewed()
    expect(confirm({ looked: 'all' }).lines.at(-1)).toContain('so it is a draft again')
    expect(read()).toContain(DRAFT)
    putReviewed()
    confirm({ looked: 'all', review: { role: 'another translator', on: '2026-11-23' } })
    expect(read()).toMatch(
      /\nreview: \{ status: reviewed, role: another translator, on: "?2026-11-23"?, of: "?[0-9a-f]{8}"? \}\n/
    )
    expect(now(edited).languages[0]?.language.isDraft).toBe(false)
  })

  test('ends the review of a file edited after it, and keeps one that is still valid', () => {
    putReviewed()
    const before = read()
    confirmNow({ looked: [] })
    expect(read()).toBe(before)
    put(before.replace('[Have a plan ready', '[Have two plans ready'))
    confirmNow({ looked: 'all' })
    expect(read()).toContain(DRAFT)
  })

  describe('with an untranslated word', () => {
    const putWaiting = (says: string) =>
      put(
        languageText().replace(/(tips\.network\.say:\n {4}says: ).*\n {4}of: .*/, `$1${says}\n    of: none`)
      )

    test('binds nothing, and records no review', () => {
      putWaiting('""')
      const before = read()
      const { lines, isStopped } = confirmNow({ looked: 'all' })
      expect(lines).toContain(`Not translated yet: ${NETWORK}.`)
      expect([isStopped, confirmNow({ looked: 'all', review }).isStopped]).toEqual([true, true])
      expect(() => confirmNow({ looked: [NETWORK] })).toThrow(`"${NETWORK}" is not translated yet`)
      expect(read()).toBe(before)
      put(before.replace(/of: "[0-9a-f]{8}"/, 'of: "00000000"'))
      expect(() => confirmNow({ looked: 'all', review })).toThrow(`Not translated yet: ${NETWORK}.`)
    })

    test('binds words translated since', () => {
      putWaiting('"[If you can, keep in touch.]"')
      expect(waitingNow()).toEqual([expect.stringContaining(`"${NETWORK}" is bound to no English yet`)])
      confirmNow({ looked: 'all' })
      expect(waitingNow()).toEqual([])
    })

    test('accepts English as a translation only for a named key', () => {
      putWaiting(JSON.stringify(fixtureStrings.find(({ key }) => key === NETWORK)?.english))
      expect(confirmNow({ looked: 'all' }).lines).toContain(
        `"${NETWORK}" says what the English says. If that is right, name it: --key ${NETWORK}`
      )
      expect(waitingNow()).toHaveLength(1)
      confirmNow({ looked: [NETWORK] })
      expect(waitingNow()).toEqual([])
    })

    test('keeps the review of the other words', () => {
      putReviewed(languageText({ strings: withoutNetwork }))
      write()
      expect(now().languages[0]?.language.isDraft).toBe(false)
    })
  })

  test.each<[string, Confirmed, string]>([
    [
      'a key whose English has not changed',
      { looked: [NETWORK] },
      `"${NETWORK}" is not a translation in ${PATH} whose English has changed.`
    ],
    [
      'a person',
      { looked: [], review: { ...review, role: 'Ana Popescu' } },
      '"Ana Popescu" may name a person.'
    ]
  ])('refuses %s, and leaves the file as it was', (_, confirmed, said) => {
    put()
    expect(() => confirm(confirmed, confirmed.review ? fixtureTexts : edited)).toThrow(said)
    expect(read()).toBe(languageText())
  })

  test('reports a language that has no file', () => {
    rmSync(join(folder, 'languages/hu.yaml'), { force: true })
    expect(() => confirmLanguage(folder, 'hu', sourcesOf(fixtureTexts), { looked: 'all' })).toThrow('hu.yaml')
  })
})

test('languages: shows strings, missing, stale, review and bytes', () => {
  const text = languageText({ strings: withoutNetwork })
  const [head, row] = languageReport(sourcesOf(withLanguage(text)))
  expect(head?.split(/ {2,}/)).toEqual(['language', 'strings', 'missing', 'stale', 'review', 'bytes'])
  expect(row).toMatch(new RegExp(`^ro, Romanian +${forPerson.length} +1 +0 +draft +\\d{4,}$`))
})
