// @module-tag slow
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { bindingOf, reviewBindingOf } from '../../../../tools/content/locales/binding.ts'
import { languageReleaseErrors } from '../../../../tools/content/locales/findings.ts'
import { stringsOf, textsIn } from '../../../../tools/content/locales/translatable.ts'
import { parseSources, type Sources, type Texts } from '../../../../tools/content/parse/sources.ts'
import { text } from '../../../../tools/content/schema/fields.ts'
import { knownOf } from '../../../../tools/content/schema/kinds.ts'
import {
  checkTexts,
  fixtureTexts,
  inEnglish,
  realTexts,
  textOf,
  withEdit,
  withFile
} from '../../../support/content.ts'
import { FILE, fixtureStrings, languageText, withLanguage } from '../../../support/languages.ts'

const keys = fixtureStrings.map(({ key }) => key)
const readerOf = (key: string) => fixtureStrings.find(string => string.key === key)?.facts.for

const errorsOf = (texts: Texts) =>
  checkTexts(texts)
    .errors.filter(({ file }) => file === FILE)
    .map(formatDiagnostic)
const warningsOf = (texts: Texts) =>
  checkTexts(texts)
    .warnings.filter(({ file }) => file === FILE)
    .map(formatDiagnostic)

/** @returns the position of a text in the file, such as `languages/ro.yaml:7:3`. */
const placeOf = (text: string, part: string) => {
  const before = text.slice(0, text.indexOf(part)).split('\n')
  return `${FILE}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

describe('translatable texts', () => {
  test('each has a key of its own', () => {
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each([
    ['questions.support.prompt', 'person'],
    ['tips.join-num.say', 'person'],
    ['services.num.tellsPolice', 'person'],
    ['screens.runBy.police', 'person'],
    ['questions.support.note', 'officer'],
    ['actions.emergency.steps.1', 'officer'],
    ['services.num.note', 'officer'],
    ['screens.force.nation', 'officer'],
    ['forces.gwent.name', 'officer']
  ])('%s is for the %s', (key, reader) => {
    expect(readerOf(key)).toBe(reader)
  })

  const undecidedIn = (texts: Texts) =>
    textsIn(parseSources(texts).sources as Sources)
      .filter(({ facts }) => facts.for === 'undecided')
      .map(({ key }) => key)

  test('the schema of each says whom it is for, and one that does not is known as such', () => {
    expect(undecidedIn(fixtureTexts)).toEqual([])
    expect(undecidedIn(inEnglish(realTexts))).toEqual([])
    expect(knownOf(text('A note.'))?.facts).toEqual({ for: 'undecided' })
  })

  test('exclude what a local service is for, and what it is called', () => {
    expect(readerOf('services.basis.for')).toBe(undefined)
    expect(readerOf('services.basis.shortName')).toBe(undefined)
    expect(readerOf('services.basis.inShort')).toBe('person')
  })

  test('exclude ids, addresses, sources, training and the names of English forces', () => {
    expect(keys.filter(key => /\.id$|\.address$|sources|website\.|^training|^guidance/.test(key))).toEqual([])
    expect(readerOf('forces.kent.name')).toBe(undefined)
    expect(readerOf('screens.danger.service')).toBe(undefined)
  })
})

describe('complete language', () => {
  test.each(['person', 'all'] as const)('has no error and is compiled: scope %s', scope => {
    const { errors, languages } = checkTexts(withLanguage(languageText({ scope })))
    expect(errors).toEqual([])
    expect(languages.map(({ language }) => language)).toEqual([
      { tag: 'ro', name: 'Română', dir: 'ltr', isWhole: scope === 'all', isDraft: true }
    ])
    const texts = languages[0]?.texts
    expect(texts?.get('questions.support.prompt')).toBe('[Do you need any help or support?]')
    expect(texts?.get('tips.join-num.say')).toMatch(/^\[National Ugly Mugs/)
    expect(texts?.get('services.num.for')).toMatch(/^\[For anyone/)
  })

  test('with scope all, the numbers of last resort have the names of their services', () => {
    const { languages } = checkTexts(withLanguage(languageText({ scope: 'all' })))
    const names = ['vital.danger.name', 'vital.broken.1.name', 'vital.broken.2.name']
    expect(names.map(key => languages[0]?.texts.get(key))).toEqual([
      '[999 emergency]',
      '[999 emergency]',
      '[Samaritans]'
    ])
  })
})

describe('language file: has an error, with its place and fix, if it', () => {
  const whole = languageText()
  const says = '"[Do you need any help or support?]"'

  test('has a key that other languages have too and the English has not: one error names them all', {
    tags: ['slow']
  }, () => {
    const renamed = whole.replaceAll('tips.network.say:', 'tips.net-work.say:')
    const others = ['aa', 'pl'].map(tag => [`languages/${tag}.yaml`, renamed] as const)
    const { errors } = checkTexts(new Map([...withLanguage(renamed), ...others]))
    expect(
      errors.filter(({ message }) => message.includes('has no English text')).map(formatDiagnostic)
    ).toEqual([
      `${placeOf(renamed, 'says: "[If you can, keep in touch').replace('/ro.', '/aa.')}  "tips.net-work.say" has no English text, here and in pl, ro.  Did you mean "tips.network.say"? If the English was removed, remove this.`
    ])
  })

  test('has an error beside one of the English: the English comes first, and its other text is not called unknown', () => {
    const text = whole.replace(says, '"[{x}]"')
    const texts = withEdit('tips.yaml', 'id: network', 'id: join-num', withLanguage(text))
    expect(checkTexts(texts).errors.map(({ file }) => file)).toEqual(['tips.yaml', FILE])
  })

  const inHours = (english: string, says: string) => {
    const texts = withEdit(
      'services/nihe.yaml',
      'words: Weekdays, in the daytime, until 5pm. When it opens is not known.',
      `words: ${english}`
    )
    const strings = stringsOf(checkTexts(texts).sources as Sources)
    const isHours = ({ key }: { readonly key: string }) => key === 'services.nihe.phone.hours.words'
    return errorsOf(
      withLanguage(
        languageText({ strings, says: string => (isHours(string) ? says : `[${string.english}]`) }),
        texts
      )
    )
  }

  test('has its numbers in another order', () => {
    expect(inHours('Weekdays, 9am to 5pm.', 'L-V 9:00-17:00.')).toEqual([])
    expect(inHours('Weekdays, 9am to 5pm.', 'L-V 17:00-9:00.').join()).toContain(
      'These words hold 17:00 and 9:00, and the English 9:00 and 17:00.  Keep each number as it is, in the order of the English'
    )
    expect(inHours('1 weekday, 9am to 5pm, 2 lines.', '1 zi, 9:00-17:00, 2 linii.')).toEqual([])
    expect(inHours('1 weekday, 9am to 5pm, 2 lines.', '2 zile, 9:00-17:00, 1 linie.')).toHaveLength(1)
  })

  const NAME = 'services.samaritans.neutralName'
  const twice = withEdit(
    'services/council-homeless.yaml',
    'status: check-first\n',
    'status: check-first\nneutralName: Free line, day and night\n'
  )
  const namedTwice = (says: string) =>
    languageText({
      strings: stringsOf(checkTexts(twice).sources as Sources),
      says: ({ key, english }) => (key === NAME ? says : `[${english}]`)
    })

  test('has two neutral names that are the same', () => {
    expect(errorsOf(withLanguage(namedTwice('[Free line, day and night]'), twice))).toEqual([])
    const text = namedTwice('Linie de criză')
    expect(errorsOf(withLanguage(text, twice))).toEqual([
      `${placeOf(text, '"Linie de criză"')}  "Linie de criză" and "[Free line, day and night]" both translate the neutral name "Free line, day and night".  Use one of them everywhere: one that reveals nothing about the line.`
    ])
  })
})

describe('stale translation', () => {
  const edited = withEdit(
    'questions.yaml',
    'softer: Has anything made you feel less safe lately?',
    'softer: Has anything made you feel unsafe lately?',
    withLanguage(languageText())
  )

  test('is not shown, and fails the release check, with who must do what', () => {
    const { errors, languages, sources } = checkTexts(edited)
    expect(errors).toEqual([])
    expect(languages[0]?.texts.has('questions.safety.softer')).toBe(false)
    expect(languageReleaseErrors(sources as Sources).map(({ fix }) => fix)).toEqual([
      expect.stringContaining('Translator: Fix it in the editor')
    ])
  })

  test('of one word of opening hours puts all of them in English', () => {
    const texts = withEdit('screens.yaml', '  midday: midday', '  midday: noon', withLanguage(languageText()))
    const translated = [...(checkTexts(texts).languages[0]?.texts.keys() ?? [])]
    expect(translated.filter(key => key.startsWith('screens.opening.'))).toEqual([])
    expect(translated).toContain('screens.nations.wales')
  })
})

describe('missing translation', () => {
  const FIX = 'Run: npm run content -- language write ro; then write them in Romanian.'

  test('of many keys gives one warning, which names the first and counts the others', () => {
    const strings = fixtureStrings.filter(({ key }) => !key.startsWith('questions.answers.'))
    expect(warningsOf(withLanguage(languageText({ strings })))).toEqual([
      expect.stringContaining(
        `English is shown: "questions.answers.yes", "questions.answers.no", "questions.answers.unsure", and 1 more.  ${FIX}`
      )
    ])
  })
})

describe('language review', () => {
  const value = checkTexts(withLanguage(languageText())).sources.languages?.get('ro')?.value
  const of = value ? reviewBindingOf(value) : ''
  const reviewed = languageText({
    review: `{ status: reviewed, role: "Romanian translator, kent", on: "2026-11-24", of: "${of}" }`
  })
  const isDraft = (text: string) => checkTexts(withLanguage(text)).languages[0]?.language.isDraft

  test('ends the draft, and allows neutral names on paper', () => {
    const name = (text: string) =>
      checkTexts(withLanguage(text)).languages[0]?.texts.get('services.samaritans.neutralName')
    expect([isDraft(languageText()), name(languageText())]).toEqual([true, undefined])
    expect([isDraft(reviewed), name(reviewed)]).toEqual([false, '[Free line, day and night]'])
    expect(warningsOf(withLanguage(reviewed))).toEqual([])
  })

  const released = (text: string, drafts: string) => {
    const file = textOf(fixtureTexts, 'release.yaml')
    const release = file.replace(/^draftLanguages: \w+$/m, `draftLanguages: ${drafts}`)
    const { sources } = checkTexts(withFile('release.yaml', release, withLanguage(text)))
    return languageReleaseErrors(sources as Sources).map(({ message }) => message)
  }

  test('is required by the release check only where drafts are refused', () => {
    expect(released(languageText(), 'allowed')).toEqual([])
    expect(released(languageText(), 'refused')).toEqual([
      'Romanian is a draft, and release.yaml refuses drafts.'
    ])
    expect(released(reviewed, 'refused')).toEqual([])
  })
})

test('translation binding: differs with the English, and is the same on every machine', () => {
  expect(bindingOf('Do you need any help or support?')).toBe('e9d7b9d2')
  const bindings = new Set(fixtureStrings.map(({ english }) => bindingOf(english)))
  expect(bindings.size).toBe(new Set(fixtureStrings.map(({ english }) => english)).size)
})
