// @module-tag promise
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Service } from '../../machines/content/content.ts'
import {
  checkTexts,
  compiledOf,
  fixtureTexts,
  realChecked,
  realCompiled,
  realTexts,
  textOf,
  withEdit
} from '../support/content.ts'
import { inAllLanguages } from '../support/fixture/all-languages.ts'
import { withValue } from '../support/with-value.ts'

const { content, packs } = realCompiled()
const parsed = new Map([...realTexts.keys()].map(file => [file, parse(textOf(realTexts, file))]))
const yaml = (file: string) => parsed.get(file)
const filesIn = (folder: string) => [...realTexts.keys()].filter(file => file.startsWith(`${folder}/`))
const idOf = (file: string) => file.replace(/^.*\//, '').replace('.yaml', '')

const serviceFiles = filesIn('services')
const forceFiles = filesIn('forces')
const idsOf = (services: readonly Service[]) => services.map(({ id }) => id)

/** Each local service as it is written, with its force. */
const written = forceFiles.flatMap(file =>
  yaml(file)['local-services'].map((local: { id: string; 'also-in'?: string[] }) => ({
    ...local,
    force: idOf(file)
  }))
)

/** Each local service that reaches the phone, once. */
const locals = [
  ...new Map(
    Object.values(packs).flatMap(({ localServices }) => localServices.map(local => [local.id, local]))
  ).values()
]

/** Every text in a value, with the path to it. */
const texts = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

/** The name of every field in a value. */
const fieldsIn = (value: unknown): readonly string[] => {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(fieldsIn)
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner]
}

describe('real content', () => {
  test('promise 5, has no error', { tags: ['slow'] }, () => {
    expect(realChecked().errors).toEqual([])
  })
})

test('content compiles to the same with Windows line ends and byte order marks', () => {
  const texts = inAllLanguages()
  const saved = new Map([...texts].map(([file, text]) => [file, `\ufeff${text.replaceAll('\n', '\r\n')}`]))
  const { sources: _, ...rest } = checkTexts(saved)
  const { sources: __, ...wanted } = checkTexts(texts)
  expect(rest).toEqual(wanted)
})

describe('real content: guidance', () => {
  test('each of its 17 tips appears once', () => {
    const lines = yaml('tips.yaml').tips.map((tip: { 'guidance-line': number }) => tip['guidance-line'])
    expect(lines.sort()).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46])
    expect(content.tips).toHaveLength(17)
  })

  test('its index has every line with a heading or a sentence, and says what became of each', () => {
    const lines: readonly { line: number; became: string }[] = yaml('guidance.yaml').lines
    const [tips, services] = [
      [30, 46],
      [57, 83]
    ].map(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    const blank = [58, 60, 62, 64, 65, 66, 68, 70, 72, 74, 76, 78, 80, 82]
    expect(lines.map(({ line }) => line)).toEqual([
      ...[5, 7, 9, 11, 12, 13, 14, 15, 17, 20, 22, 24, 26, 28],
      ...(tips ?? []),
      ...[49, 51, 53],
      ...(services ?? []).filter(line => !blank.includes(line))
    ])
    expect(lines.filter(({ became }) => !became)).toEqual([])
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

  test('promise 5, its six services exist, held ones included', () => {
    expect(idsOf(content.services)).toEqual(
      expect.arrayContaining([
        'num',
        'crimestoppers',
        'saafe',
        'suzy-lamplugh',
        'national-stalking-helpline',
        'sexual-health-line'
      ])
    )
  })
})

describe('real content: facts', () => {
  const DAY = /^\d{4}-\d\d-\d\d$/
  interface Fact {
    readonly sources: readonly { readonly title: string; readonly address: string }[]
    readonly checked: { readonly on: string; readonly how: string }
    readonly 'review-by': string
  }
  const saysWhereItWasRead = ({ sources }: Pick<Fact, 'sources'>) => {
    expect(sources.filter(({ title, address }) => !title || !address)).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
  }
  const saysWhenAndHow = ({ checked }: Pick<Fact, 'checked'>) => {
    expect(checked).toEqual({
      on: expect.stringMatching(DAY),
      how: expect.stringMatching(/^(rung|website|published|guidance only)$/)
    })
  }
  const saysAll = (fact: Fact) => {
    saysWhereItWasRead(fact)
    saysWhenAndHow(fact)
    expect(fact['review-by']).toMatch(DAY)
    expect(fact['review-by'] > fact.checked.on).toBe(true)
  }

  test.each(serviceFiles)('promise 5, %s has its source, check and review day', file => {
    saysAll(yaml(file))
  })

  test.each(forceFiles)('promise 5, %s and its local services have a source, check and review day', file => {
    for (const fact of [yaml(file), ...yaml(file)['local-services']]) saysAll(fact)
  })

  test('promise 5, officer actions, nations and bank holidays have them too; statements and the figure have a source', () => {
    const start = yaml('before-you-start.yaml')
    for (const fact of [start.statements, start.figure]) saysWhereItWasRead(fact)
    for (const fact of [...yaml('officer-actions.yaml').actions, yaml('bank-holidays.yaml')]) saysAll(fact)
    for (const { lines, ...note } of yaml('nations.yaml').notes)
      for (const { sources } of lines) saysAll({ ...note, sources })
  })
})

describe('real content: words', () => {
  const BANNED = /\b(users?|suspect(s|ed)?|scor(e|es|ed|ing)|risk levels?|prostitut\w*)\b/i
  const NAME_OF_A_DOCUMENT = 'National Policing Sex Work and Prostitution Guidance'

  test.each(['a user', 'Suspects', 'the score', 'risk level', 'prostitution'])(
    'promise 5, "%s" would be found',
    word => {
      expect(BANNED.test(word)).toBe(true)
    }
  )

  test('no text shown judges a person or treats them as a case', () => {
    const shown = texts([content, packs])
      .filter(([path]) => !path.includes('/sources/'))
      .map(([path, text]) => [path, text.replaceAll(NAME_OF_A_DOCUMENT, '')] as const)
    expect(shown.filter(([, text]) => BANNED.test(text))).toEqual([])
    expect(shown.length).toBeGreaterThan(1_000)
  })

  const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length

  const said = [
    ...Object.values(content.questions).flatMap(question =>
      'prompt' in question ? [question.prompt, question.why, question.softer] : []
    ),
    ...content.tips.map(({ say }) => say),
    ...[...content.services, ...locals].map(service => service.for),
    ...content.actions.flatMap(({ say }) => say ?? []),
    ...content.beforeYouStart.opening,
    content.screens.danger.say,
    content.screens.outcome.closingSay
  ]

  test('spoken texts have sentences of at most 25 words', () => {
    const sentences = said.flatMap(text => text.split(/(?<=[.?!])\s/))
    expect(sentences.filter(sentence => countOf(sentence) > 25)).toEqual([])
    expect(sentences.length).toBeGreaterThan(50)
  })

  test('the opening words have at most 60 words, and say what a crime, danger and a camera mean', () => {
    const opening = content.beforeYouStart.opening.join(' ')
    expect(countOf(opening)).toBeLessThanOrEqual(60)
    expect(opening).toMatch(/crime.*danger.*camera/)
  })

  test('the reason for a question has at most 12 words', () => {
    const whys = Object.values(content.questions).flatMap(question => ('why' in question ? question.why : []))
    expect(whys.filter(why => countOf(why) > 12)).toEqual([])
    expect(whys).toHaveLength(7)
  })
})

describe('compiled content', () => {
  const ids = idsOf(content.services)

  test('holds nothing for reviewers alone', () => {
    const { actions, tips, services, forces, nationNotes, calendar } = content
    const fields = [actions, tips, services, forces, nationNotes, calendar, packs].flatMap(fieldsIn)
    const reviewersOnly = [
      'status',
      'guidanceLines',
      'guidanceLine',
      'differences',
      'sources',
      'alsoIn',
      'why'
    ]
    expect(fields.filter(field => reviewersOnly.includes(field))).toEqual([])
    expect(fields.length).toBeGreaterThan(1_000)
  })

  test('holds the name and place of a force, its pack with site and services, and the note of a nation', () => {
    const shapes = (items: readonly object[]) => [...new Set(items.map(item => Object.keys(item).join()))]
    expect(shapes(content.forces)).toEqual(['id,name,nations,region'])
    expect(shapes(Object.values(packs))).toEqual(['website,editorContact,localServices,slots'])
    expect(shapes(content.nationNotes)).toEqual(['nation,says,lines'])
    const ofActions = new Set(content.actions.flatMap(action => Object.keys(action)))
    expect([...ofActions].sort()).toEqual([
      'id',
      'if',
      'line',
      'nationSteps',
      'needs',
      'say',
      'slot',
      'steps'
    ])
  })

  test('holds no difference from the guidance and no note on a force, under any key', () => {
    const all = texts([content, packs]).map(([, text]) => text)
    const differences = serviceFiles.flatMap(file => yaml(file).differences ?? [])
    const notes = forceFiles.flatMap(file => yaml(file).note ?? [])
    expect([...differences, ...notes].filter(text => all.includes(text))).toEqual([])
    expect(differences.length + notes.length).toBeGreaterThan(0)
  })

  test('holds every national contact that is not held, sorted by name', () => {
    const isHidden = (file: string) => yaml(file).status === 'held' && !yaml(file)['guidance-lines']
    expect(ids).toEqual(
      serviceFiles
        .filter(file => !isHidden(file))
        .map(idOf)
        .sort()
    )
  })

  test('holds all bank holidays and their divisions', () => {
    const open = (id: string, channel: string): string =>
      yaml(`services/${id}.yaml`)[channel]?.hours.open ?? 'words'
    const holidays = content.services.flatMap(({ id, phone, outOfHoursPhone }) => [
      [id, open(id, 'phone').includes('PH'), phone?.hours.weekly?.holiday?.division],
      [id, open(id, 'out-of-hours-phone').includes('PH'), outOfHoursPhone?.hours.weekly?.holiday?.division]
    ])
    expect(holidays.filter(([, isWritten, division]) => isWritten !== (division !== undefined))).toEqual([])
    expect(holidays.filter(([, isWritten]) => isWritten)).not.toEqual([])
  })
})

describe('compiled content: forces', () => {
  test('each force file gives a force with a pack, sorted by name', () => {
    expect(content.forces.map(({ id }) => id).sort()).toEqual(forceFiles.map(idOf).sort())
    const names = content.forces.map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)))
    expect(Object.keys(packs).sort()).toEqual(forceFiles.map(idOf).sort())
  })

  test('each pack has the site of its force', () => {
    expect(Object.entries(packs).map(([id, { website }]) => [id, website])).toEqual(
      Object.keys(packs).map(id => [id, yaml(`forces/${id}.yaml`).website])
    )
  })

  test('each pack has the local services of its area: those of its own file in their order, then others', () => {
    const shown = written.filter(({ status }) => status !== 'held')
    const wanted = (force: string) =>
      [
        ...shown.filter(local => local.force === force),
        ...shown.filter(local => local['also-in']?.includes(force))
      ].map(({ id }) => id)
    expect(Object.entries(packs).map(([id, pack]) => [id, idsOf(pack.localServices)])).toEqual(
      Object.keys(packs).map(id => [id, wanted(id)])
    )
  })

  test('a local service has its area, who runs it, and the nations of all its forces', () => {
    expect(locals.map(({ id, local, nations }) => [id, local, nations])).toEqual(
      locals.map(({ id }) => {
        const {
          area,
          'run-by': runBy,
          force,
          'also-in': others = []
        } = written.find(local => local.id === id)
        const nations = [force, ...others].flatMap(one => yaml(`forces/${one}.yaml`).nations)
        return [id, { area, runBy }, [...new Set(nations)]]
      })
    )
  })
})

describe('compiled fixture content', () => {
  const fixture = compiledOf(fixtureTexts)
  const ids = idsOf(fixture.content.services)

  test('a held contact is left out, unless the guidance lists it', () => {
    const held = (file: string) =>
      compiledOf(withEdit(file, /^status: .*$/m.exec(textOf(fixtureTexts, file))?.[0] ?? '', 'status: held'))
        .content
    expect(idsOf(held('services/galop.yaml').services)).toEqual(ids.filter(id => id !== 'galop'))
    expect(idsOf(held('services/crimestoppers.yaml').services)).toEqual(ids)
  })

  test('a shared service is in both packs, and a force without services has an empty list', () => {
    const idsAt = (force: string) => idsOf(fixture.packs[force]?.localServices ?? [])
    expect(idsAt('wiltshire')).toEqual(['nelson-trust-swop'])
    expect(idsAt('gloucestershire')).toEqual(['nelson-trust-swop', 'open-door', 'night-clinic'])
    expect(fixture.packs.kent?.localServices).toEqual([])
  })

  test('a held local service is in no pack', () => {
    const path = ['local-services', 'nelson-trust-swop', 'status']
    const held = compiledOf(withValue('forces/gloucestershire.yaml', path, 'held'))
    const without = (pack = held.packs.kent) => ({
      ...pack,
      localServices: pack?.localServices.filter(({ id }) => id !== 'nelson-trust-swop')
    })
    expect(held.packs).toEqual({
      ...fixture.packs,
      gloucestershire: without(fixture.packs.gloucestershire),
      wiltshire: without(fixture.packs.wiltshire)
    })
  })
})
