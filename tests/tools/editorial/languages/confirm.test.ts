// @module-tag slow
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { languageReleaseErrors } from '../../../../tools/content/locales/findings.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { type Confirmed, confirmLanguage } from '../../../../tools/editorial/languages/confirm.ts'
import { languageReport } from '../../../../tools/editorial/languages/report.ts'
import { writeLanguage } from '../../../../tools/editorial/languages/write.ts'
import { checkTexts, fixtureTexts, TODAY, textOf, withEdit, withFile } from '../../../support/content.ts'
import { FILE, fixtureStrings, languageText, withLanguage } from '../../../support/languages.ts'

const PLAN =
  "Have a plan ready in case something goes wrong. For example, a friend who calls for help if you don't text by a set time."
const GOOD_PLAN = PLAN.replace('a plan ready', 'a good plan')

const folder = mkdtempSync(join(tmpdir(), 'languages-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00Z`) })
})
afterAll(() => {
  vi.useRealTimers()
})

const PATH = join(folder, FILE)
const put = (text: string) => {
  mkdirSync(join(folder, 'languages'), { recursive: true })
  writeFileSync(PATH, text)
}
const read = () => readFileSync(PATH, 'utf8')
const sourcesOf = (texts: Texts) => checkTexts(texts).sources
const errorsNow = (texts: Texts = fixtureTexts) => checkTexts(withLanguage(read(), texts)).errors
/** What is warned of the language. */
const waitingNow = (texts: Texts = fixtureTexts) =>
  checkTexts(withLanguage(read(), texts))
    .warnings.filter(({ file }) => file === FILE)
    .map(({ message }) => message)

describe('language write', () => {
  test('starts a file whose empty words are warnings, not errors', () => {
    rmSync(PATH, { force: true })
    writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
    expect(read()).toContain(`name: Română
english: Romanian
dir: ltr
scope: person
review: { status: draft }
words:
  # ${fixtureStrings.find(({ key }) => key === 'before-you-start.opening.1')?.english}
  before-you-start.opening.1:
    says: ""
    of: none
`)
    const wanted = fixtureStrings.filter(({ facts }) => facts.for === 'person')
    expect(errorsNow()).toEqual([])
    expect(waitingNow()).toHaveLength(wanted.length)
  })

  test.each([
    ['ar', 'العربية', 'rtl'],
    ['zh-Hans', '简体中文', 'ltr'],
    ['th', 'ไทย', 'ltr']
  ])('writes the name and the direction of %s', (tag, name, dir) => {
    writeLanguage(folder, tag, sourcesOf(fixtureTexts))
    const text = readFileSync(join(folder, 'languages', `${tag}.yaml`), 'utf8')
    expect(text).toContain(`name: ${name}\n`)
    expect(text).toContain(`dir: ${dir}\n`)
  })

  test('adds missing words in the order of the English, and keeps what is there', () => {
    const strings = fixtureStrings.filter(({ key }) => key !== 'tips.network.say')
    put(languageText({ strings }))
    writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
    expect(errorsNow()).toEqual([])
    expect(waitingNow()).toEqual([expect.stringContaining('"tips.network.say"')])
    const keys = [...read().matchAll(/^ {2}([a-zA-Z][^:\n]*):$/gm)].map(([, key]) => key)
    expect(keys).toEqual(fixtureStrings.filter(({ facts }) => facts.for === 'person').map(({ key }) => key))
    expect(read()).toContain(`"[${PLAN}]"`)
  })

  test('changes nothing the second time', () => {
    writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
    const once = read()
    writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
    expect(read()).toBe(once)
  })

  test('leaves a stale word bound to its old English, with the new English above it', () => {
    put(languageText())
    const edited = withEdit(
      'tips.yaml',
      'say: Have a plan ready in case',
      'say: Have a good plan in case',
      fixtureTexts
    )
    writeLanguage(folder, 'ro', sourcesOf(edited))
    expect(read()).toContain(`  # ${GOOD_PLAN}\n  tips.have-a-plan.say:`)
    expect(checkTexts(withLanguage(read(), edited)).warnings.map(({ file }) => file)).toContain(FILE)
  })

  test('after a service is added, its words wait for translation in every language', () => {
    put(languageText())
    writeFileSync(join(folder, 'languages/hu.yaml'), languageText().replace('Română', 'Magyar'))
    const line = textOf(fixtureTexts, 'services/council-homeless.yaml')
    const added = withFile('services/online-line.yaml', line)
    const inAll = () =>
      withFile(
        'languages/hu.yaml',
        readFileSync(join(folder, 'languages/hu.yaml'), 'utf8'),
        withLanguage(read(), added)
      )
    const { errors, sources } = checkTexts(inAll())
    expect(errors).toEqual([])
    const waiting = languageReleaseErrors(sources as Sources)
    expect(waiting.map(({ fix }) => fix)).toEqual(
      ['hu', 'ro'].map(tag =>
        expect.stringContaining(`Translator: Run: npm run content -- language write ${tag};`)
      )
    )
    expect(writeLanguage(folder, 'all', sources)).toHaveLength(2)
    const now = checkTexts(inAll())
    expect(now.errors).toEqual([])
    const isAdded = ({ key, facts }: (typeof fixtureStrings)[number]) =>
      key.startsWith('services.council-homeless.') && facts.for === 'person'
    expect(languageReleaseErrors(now.sources as Sources)).toHaveLength(
      2 * fixtureStrings.filter(isAdded).length
    )
    for (const { texts } of now.languages) expect(texts.has('services.online-line.for')).toBe(false)
    writeLanguage(
      folder,
      'all',
      sourcesOf(withFile('languages/hu.yaml', read().replace('Română', 'Magyar'), withLanguage(read())))
    )
    expect(read()).not.toContain('online-line')
  })

  test('marks an empty word as not translated yet', () => {
    const empty = languageText().replace('"[Keep in touch', '"" #')
    put(empty.replace(/"" #.*/, '""'))
    expect(read()).not.toContain('of: none')
    writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
    expect(read()).toContain('says: ""\n    of: none\n')
  })

  test('refuses an invalid language tag', () => {
    expect(() => writeLanguage(folder, '../ro', sourcesOf(fixtureTexts))).toThrow(
      '"../ro" is not a language tag. Write it as "ro" or "zh-Hans".'
    )
  })
})

describe('language confirm', () => {
  const edited = withEdit(
    'tips.yaml',
    'say: Have a plan ready in case',
    'say: Have a good plan in case',
    fixtureTexts
  )
  const staleNow = () => checkTexts(withLanguage(read(), edited)).warnings.filter(({ file }) => file === FILE)

  const ofEdited = () => sourcesOf(withLanguage(read(), edited))
  const confirm = (confirmed: Confirmed) => confirmLanguage(folder, 'ro', ofEdited(), confirmed)
  const KEY = 'tips.have-a-plan.say'
  const NOW = `  now:  ${GOOD_PLAN}`
  const SAYS = `  says: [${PLAN}]`
  const BOUND = `${PATH}: 1 word bound to the present English, 0 still to look at.`
  const review = { role: 'Romanian translator', on: '2026-11-24' }
  const reviewNow = () => checkTexts(withLanguage(read())).languages[0]?.language.isDraft
  const putReviewed = () => {
    put(languageText())
    confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), { looked: [], review })
    expect(reviewNow()).toBe(false)
  }

  test('shows stale words, and changes nothing until one is confirmed', () => {
    put(languageText())
    const before = read()
    const { lines, isStopped } = confirm({ looked: [] })
    expect(lines[0]).toBe([KEY, NOW, SAYS].join('\n'))
    expect(lines).toHaveLength(2)
    expect(isStopped).toBe(true)
    expect(read()).toBe(before)
  })

  test('shows the old English of a stale translation, if the file still holds it', () => {
    put(languageText())
    writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
    const was = `  was:  ${PLAN}`
    expect(confirm({ looked: [] }).lines[0]).toBe([KEY, was, NOW, SAYS].join('\n'))
    writeLanguage(folder, 'ro', ofEdited())
    expect(confirm({ looked: [] }).lines[0]).toBe([KEY, NOW, SAYS].join('\n'))
  })

  test.each([[[KEY]], ['all']] as const)('binds the confirmed translations: %s', looked => {
    put(languageText())
    expect(staleNow()).toHaveLength(1)
    expect(confirm({ looked })).toEqual({ lines: [[KEY, NOW, SAYS].join('\n'), BOUND], isStopped: false })
    expect(staleNow()).toEqual([])
  })

  test('binds no other word, and records no review of part of a file', () => {
    put(languageText().replace(/of: "[0-9a-f]{8}"/, 'of: "00000000"'))
    expect(() => confirm({ looked: [KEY], review })).toThrow('A review covers the whole file')
    confirm({ looked: [KEY] })
    expect(staleNow().map(({ message }) => message)).toEqual([
      expect.stringContaining('"before-you-start.opening.1"')
    ])
  })

  test('refuses a key whose English has not changed', () => {
    put(languageText())
    expect(() => confirm({ looked: ['tips.network.say'] })).toThrow(
      `"tips.network.say" is not a translation in ${PATH} whose English has changed.`
    )
  })

  test('a newly bound word ends the review, unless a new one is given', () => {
    putReviewed()
    expect(confirm({ looked: 'all' }).lines.at(-1)).toContain('so it is a draft again')
    expect(read()).toContain('\nreview: { status: draft }\n')
    putReviewed()
    confirm({ looked: 'all', review: { role: 'another translator', on: '2026-11-23' } })
    expect(read()).toMatch(
      /\nreview: \{ status: reviewed, role: another translator, on: "?2026-11-23"?, of: "?[0-9a-f]{8}"? \}\n/
    )
    expect(checkTexts(withLanguage(read(), edited)).languages[0]?.language.isDraft).toBe(false)
  })

  test('ends the review of a file edited after it, and keeps one that is still valid', () => {
    putReviewed()
    const before = read()
    confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), { looked: [] })
    expect(read()).toBe(before)
    put(before.replace('[Have a plan ready', '[Have two plans ready'))
    confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), { looked: 'all' })
    expect(read()).toContain('\nreview: { status: draft }\n')
  })

  describe('with untranslated words', () => {
    const putWaiting = (says: string) =>
      put(
        languageText().replace(/(tips\.network\.say:\n {4}says: ).*\n {4}of: .*/, `$1${says}\n    of: none`)
      )
    const confirmNow = (confirmed: Confirmed) =>
      confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), confirmed)

    test('binds nothing, and records no review', () => {
      putWaiting('""')
      const before = read()
      const { lines, isStopped } = confirmNow({ looked: 'all' })
      expect(lines).toContain('Not translated yet: tips.network.say.')
      expect(isStopped).toBe(true)
      expect(() => confirmNow({ looked: ['tips.network.say'] })).toThrow(
        '"tips.network.say" is not translated yet'
      )
      expect(confirmNow({ looked: 'all', review }).isStopped).toBe(true)
      expect(read()).toBe(before)
      put(before.replace(/of: "[0-9a-f]{8}"/, 'of: "00000000"'))
      expect(() => confirmNow({ looked: 'all', review })).toThrow('Not translated yet: tips.network.say.')
    })

    test('binds words translated since', () => {
      putWaiting('"[Keep in touch.]"')
      expect(waitingNow()).toEqual([expect.stringContaining('"tips.network.say" is bound to no English yet')])
      confirmNow({ looked: 'all' })
      expect(waitingNow()).toEqual([])
    })

    test('accepts English as a translation only for a named key', () => {
      const english = fixtureStrings.find(({ key }) => key === 'tips.network.say')?.english
      putWaiting(JSON.stringify(english))
      expect(confirmNow({ looked: 'all' }).lines).toContain(
        '"tips.network.say" says what the English says. If that is right, name it: --key tips.network.say'
      )
      expect(waitingNow()).toHaveLength(1)
      confirmNow({ looked: ['tips.network.say'] })
      expect(waitingNow()).toEqual([])
    })

    test('keeps the review of the other words', () => {
      const most = fixtureStrings.filter(({ key }) => key !== 'tips.network.say')
      put(languageText({ strings: most }))
      confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), { looked: [], review })
      writeLanguage(folder, 'ro', sourcesOf(fixtureTexts))
      expect(reviewNow()).toBe(false)
    })
  })

  test.each([
    [{ role: 'ana@example.org', on: '2026-11-24' }, '"ana@example.org" may name a person. Write a role'],
    [{ role: 'Ana Popescu', on: '2026-11-24' }, '"Ana Popescu" may name a person.'],
    [{ role: 'Romanian translator, Ana', on: '2026-11-24' }, '"Romanian translator, Ana" may name a person.'],
    [{ role: 'translator 4711', on: '2026-11-24' }, '"translator 4711" may name a person.'],
    [{ role: 'translator', on: '2026-11-25' }, '2026-11-25 is in the future.'],
    [{ role: 'translator', on: '2025-11-23' }, '2025-11-23 is more than a year ago.']
  ])('refuses the review %o', (review, said) => {
    put(languageText())
    const before = read()
    expect(() =>
      confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), { looked: [], review })
    ).toThrow(said)
    expect(read()).toBe(before)
  })

  test.each([
    'translator',
    'Translator',
    'Romanian translator, west-yorkshire',
    'NHS interpreter (Romanian)'
  ])('records a review by the role %s', role => {
    put(languageText())
    const confirmed = { looked: [], review: { role, on: '2026-11-24' } }
    expect(confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), confirmed).lines.at(-1)).toBe(
      `Recorded in it: checked on 2026-11-24, by role: ${role}.`
    )
  })

  test('refuses a review on a date that does not exist', () => {
    put(languageText())
    expect(() =>
      confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())), {
        looked: [],
        review: { role: 'Translator', on: 'today' }
      })
    ).toThrow('languages/ro.yaml:')
  })

  test('reports a language that has no file', () => {
    expect(() => confirmLanguage(folder, 'hu', sourcesOf(fixtureTexts), { looked: 'all' })).toThrow('hu.yaml')
  })
})

test('languages: shows strings, missing, stale, review and bytes', () => {
  const strings = fixtureStrings.filter(({ key }) => key !== 'tips.network.say')
  const [head, row] = languageReport(sourcesOf(withLanguage(languageText({ strings }))))
  expect(head?.split(/ {2,}/)).toEqual(['language', 'strings', 'missing', 'stale', 'review', 'bytes'])
  const count = fixtureStrings.filter(({ facts }) => facts.for === 'person').length
  expect(row).toMatch(new RegExp(`^ro, Romanian +${count} +1 +0 +draft +\\d{4,}$`))
})
