import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { confirmLanguage, languages, writeLanguage } from '../../commands/languages/commands.ts'
import type { Texts } from '../../content/check/sources.ts'
import { checkTexts, sampleTexts, withEdit } from '../support/content.ts'
import { FILE, languageText, sampleStrings, withLanguage } from '../support/languages.ts'

const folder = mkdtempSync(join(tmpdir(), 'languages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PATH = join(folder, FILE)
const put = (text: string) => {
  mkdirSync(join(folder, 'languages'), { recursive: true })
  writeFileSync(PATH, text)
}
const read = () => readFileSync(PATH, 'utf8')
const sourcesOf = (texts: Texts) => checkTexts(texts).sources
const faultsNow = (texts: Texts = sampleTexts) => checkTexts(withLanguage(read(), texts)).faults

describe('--write-language', () => {
  test('begins a file, whose every empty word the check names', () => {
    rmSync(PATH, { force: true })
    writeLanguage(folder, 'ro', sourcesOf(sampleTexts))
    expect(read()).toContain(`name: Română
english: Romanian
dir: ltr
scope: person
review: { status: draft }
words:
  # I'm not here to judge. This tool writes nothing down.
  before-you-start.opening.1:
    says: ""
    of: `)
    const wanted = sampleStrings.filter(({ audience, isLocal }) => audience === 'person' && !isLocal)
    expect(faultsNow()).toHaveLength(wanted.length)
  })

  test.each([
    ['ar', 'العربية', 'rtl'],
    ['zh-Hans', '简体中文', 'ltr'],
    ['th', 'ไทย', 'ltr']
  ])('knows how %s is called and written', (tag, name, dir) => {
    writeLanguage(folder, tag, sourcesOf(sampleTexts))
    const text = readFileSync(join(folder, 'languages', `${tag}.yaml`), 'utf8')
    expect(text).toContain(`name: ${name}\n`)
    expect(text).toContain(`dir: ${dir}\n`)
  })

  test('adds what is missing where its English stands, and keeps what is there', () => {
    const strings = sampleStrings.filter(({ key }) => key !== 'tips.network.say')
    put(languageText({ strings }))
    writeLanguage(folder, 'ro', sourcesOf(sampleTexts))
    expect(faultsNow().map(({ problem }) => problem.slice(0, 38))).toEqual([
      '"tips.network.say" is not translated: '
    ])
    const keys = [...read().matchAll(/^ {2}([a-zA-Z][^:\n]*):$/gm)].map(([, key]) => key)
    expect(keys).toEqual(sampleStrings.filter(({ audience }) => audience === 'person').map(({ key }) => key))
    expect(read()).toContain('"[Have a plan ready in case something goes wrong.]"')
  })

  test('changes nothing the second time', () => {
    writeLanguage(folder, 'ro', sourcesOf(sampleTexts))
    const once = read()
    writeLanguage(folder, 'ro', sourcesOf(sampleTexts))
    expect(read()).toBe(once)
  })

  test('leaves a stale word bound to the English it was made from, with the English of today above it', () => {
    put(languageText())
    const edited = withEdit(
      'tips.yaml',
      'say: Have a plan ready in case',
      'say: Have a good plan in case',
      sampleTexts
    )
    writeLanguage(folder, 'ro', sourcesOf(edited))
    expect(read()).toContain('  # Have a good plan in case something goes wrong.\n  tips.have-a-plan.say:')
    expect(checkTexts(withLanguage(read(), edited)).warnings.map(({ file }) => file)).toContain(FILE)
  })

  test('refuses what is no tag', () => {
    expect(() => writeLanguage(folder, '../ro', sourcesOf(sampleTexts))).toThrow(
      '"../ro" is no tag of a language. Write it as "ro" or "zh-Hans".'
    )
  })
})

describe('--confirm-language', () => {
  const edited = withEdit(
    'tips.yaml',
    'say: Have a plan ready in case',
    'say: Have a good plan in case',
    sampleTexts
  )
  const staleNow = () => checkTexts(withLanguage(read(), edited)).warnings.filter(({ file }) => file === FILE)

  test('binds what was stale to the English of today, and shows it', () => {
    put(languageText())
    expect(staleNow()).toHaveLength(1)
    const told = confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read(), edited)))
    expect(told[0]).toBe(
      'tips.have-a-plan.say\n  Have a good plan in case something goes wrong.\n  [Have a plan ready in case something goes wrong.]'
    )
    expect(staleNow()).toEqual([])
  })

  test('binds a review to all words', () => {
    put(
      languageText({
        review: '{ status: reviewed, role: "Romanian translator", on: "2026-11-24", of: "00000000" }'
      })
    )
    const isDraft = () => checkTexts(withLanguage(read())).languages[0]?.language.isDraft
    expect(isDraft()).toBe(true)
    confirmLanguage(folder, 'ro', sourcesOf(withLanguage(read())))
    expect(isDraft()).toBe(false)
  })

  test('of a language that is not there says so', () => {
    expect(() => confirmLanguage(folder, 'hu', sourcesOf(sampleTexts))).toThrow('hu.yaml')
  })
})

test('--languages shows strings, missing, stale, review and bytes', () => {
  const strings = sampleStrings.filter(({ key }) => key !== 'tips.network.say')
  const [head, row] = languages(sourcesOf(withLanguage(languageText({ strings }))))
  expect(head?.split(/ {2,}/)).toEqual(['language', 'strings', 'missing', 'stale', 'review', 'bytes'])
  const count = sampleStrings.filter(({ audience }) => audience === 'person').length
  expect(row).toMatch(new RegExp(`^ro, Romanian +${count} +1 +0 +draft +\\d{4,}$`))
})
