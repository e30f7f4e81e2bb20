import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkTexts, contentOf, realTexts, textOf, withEdit } from '../support/content.ts'

const content = contentOf(realTexts)
const yaml = (file: string) => parse(textOf(realTexts, file))
const serviceFiles = [...realTexts.keys()].filter(file => file.startsWith('services/'))

/** Every text in a value, with the path to it. */
const texts = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

describe('the real content', () => {
  test('has no fault', () => {
    expect(checkTexts(realTexts).faults).toEqual([])
  })

  test('has no fault when Windows ends its lines and marks its files', () => {
    const saved = new Map(
      [...realTexts].map(([file, text]) => [file, `\ufeff${text.replaceAll('\n', '\r\n')}`])
    )
    expect(checkTexts(saved)).toEqual(checkTexts(realTexts))
  })
})

describe('the guidance', () => {
  test('each of its 17 tips is carried once', () => {
    const lines = yaml('tips.yaml').tips.map((tip: { 'guidance-line': number }) => tip['guidance-line'])
    expect(lines.sort()).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46])
    expect(content.tips).toHaveLength(17)
  })

  test('its questions are asked word for word', () => {
    const { support, safety, safePlace, afraid } = content.questions
    expect([support.prompt, safety.prompt, safePlace.prompt, afraid.prompt]).toEqual([
      'Do you need any help or support?',
      'Are you worried about your safety?',
      'Have you got a safe place to go to?',
      'Are there any individuals you are afraid of or worried about?'
    ])
  })

  test('its six services are there, with the numbers it gives', () => {
    const numbers = new Map(content.services.map(({ id, phone }) => [id, phone?.number]))
    const ids = [
      'num',
      'crimestoppers',
      'saafe',
      'suzy-lamplugh',
      'national-stalking-helpline',
      'sexual-health-line'
    ]
    expect(ids.map(id => [id, numbers.has(id), numbers.get(id)])).toEqual([
      ['num', true, '0161 629 9861'],
      ['crimestoppers', true, '0800 555 111'],
      ['saafe', true, undefined],
      ['suzy-lamplugh', true, '020 7091 0014'],
      ['national-stalking-helpline', true, '0808 802 0300'],
      ['sexual-health-line', true, '0300 123 7123']
    ])
  })
})

describe('facts', () => {
  const DAY = /^\d{4}-\d\d-\d\d$/

  test.each(serviceFiles)('%s says where it was read, when, how, and when to look again', file => {
    const { sources, checked, 'review-by': reviewBy } = yaml(file)
    expect(
      sources.filter((source: { title: string; address: string }) => !source.title || !source.address)
    ).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
    expect(checked).toEqual({
      on: expect.stringMatching(DAY),
      how: expect.stringMatching(/^(rung|website|published|guidance only)$/)
    })
    expect(reviewBy > checked.on).toBe(true)
  })

  test('officer actions, statements and the figure say where they were read', () => {
    const start = yaml('before-you-start.yaml')
    const read = [...yaml('officer-actions.yaml').actions, start.statements, start.figure]
    expect(read.filter(({ sources }) => !(sources?.length > 0))).toEqual([])
  })
})

describe('words', () => {
  const BANNED = /\b(users?|suspect(s|ed)?|scor(e|es|ed|ing)|risk levels?|prostitut\w*)\b/i
  const NAME_OF_A_DOCUMENT = 'National Policing Sex Work and Prostitution Guidance'

  test.each(['a user', 'Suspects', 'the score', 'risk level', 'prostitution'])(
    '"%s" would be found',
    word => {
      expect(BANNED.test(word)).toBe(true)
    }
  )

  test('none that judges a person or speaks of them as a case is shown', () => {
    const shown = texts(content)
      .filter(([path]) => !path.includes('/sources/'))
      .map(([path, text]) => [path, text.replaceAll(NAME_OF_A_DOCUMENT, '')] as const)
    expect(shown.filter(([, text]) => BANNED.test(text))).toEqual([])
    expect(shown.length).toBeGreaterThan(500)
  })

  const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length

  const said = [
    ...Object.values(content.questions).flatMap(question =>
      'prompt' in question ? [question.prompt, question.why, question.softer] : []
    ),
    ...content.tips.map(({ say }) => say),
    ...content.services.map(service => service.for),
    ...content.actions.flatMap(({ say }) => say ?? []),
    ...content.beforeYouStart.opening,
    content.screens.danger.say,
    content.screens.outcome.closingSay
  ]

  test('what is said aloud comes in sentences of at most 20 words', () => {
    const sentences = said.flatMap(text => text.split(/(?<=[.?!])\s/))
    expect(sentences.filter(sentence => countOf(sentence) > 20)).toEqual([])
    expect(sentences.length).toBeGreaterThan(100)
  })

  test('why a question is asked is said in at most 12 words', () => {
    const whys = Object.values(content.questions).flatMap(question => ('why' in question ? question.why : []))
    expect(whys.filter(why => countOf(why) > 12)).toEqual([])
    expect(whys).toHaveLength(7)
  })
})

describe('what reaches the phone', () => {
  const ids = content.services.map(({ id }) => id)

  test('holds nothing that only reviewers need', () => {
    const fields = [...content.services, ...content.actions, ...content.tips].flatMap(item =>
      Object.keys(item)
    )
    const reviewersOnly = ['status', 'guidanceLines', 'guidanceLine', 'differences', 'sources', 'reviewBy']
    expect(fields.filter(field => reviewersOnly.includes(field))).toEqual([])
  })

  test('holds no difference from the guidance, under whatever name', () => {
    const all = texts(content).map(([, text]) => text)
    const differences = serviceFiles.flatMap(file => yaml(file).differences ?? [])
    expect(differences.filter(difference => all.includes(difference))).toEqual([])
    expect(differences.length).toBeGreaterThan(10)
  })

  test('holds every contact that is not on hold, in the order of their names', () => {
    expect(ids).toEqual(serviceFiles.map(file => file.slice('services/'.length, -'.yaml'.length)).sort())
  })

  test('leaves out a contact on hold that the guidance does not list', () => {
    const held = contentOf(withEdit('services/karma-nirvana.yaml', 'status: check-first', 'status: hold'))
    expect(held.services.map(({ id }) => id)).toEqual(ids.filter(id => id !== 'karma-nirvana'))
  })

  test('keeps a contact on hold that the guidance lists', () => {
    const held = contentOf(withEdit('services/saafe.yaml', 'status: check-first', 'status: hold'))
    expect(held.services.map(({ id }) => id)).toEqual(ids)
  })
})
