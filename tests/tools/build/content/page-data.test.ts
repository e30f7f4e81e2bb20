import { describe, expect, test } from 'vitest'
import { contentModule, dataBlocks } from '../../../../tools/build/content/page-data.ts'
import type { Compiled } from '../../../../tools/content/check.ts'
import { editionFor } from '../../../../tools/content/compile/edition.ts'
import { manyfold } from '../../../bench/many.ts'
import {
  compiledOf,
  fixtureTexts,
  inEnglish,
  REAL_TODAY,
  realTexts,
  textOf,
  withEdit
} from '../../../support/content.ts'
import { writtenServices } from '../../../support/fixture/written.ts'

const withoutOthers = (compiled: Compiled) => ({ ...compiled, languages: [] })

const fixture = compiledOf(fixtureTexts)

/** A page's own texts as a browser would find them. */
const read = (compiled: Compiled) =>
  dataBlocks(withoutOthers(compiled)).map(({ attrs, children }) => [attrs, JSON.parse(String(children))])

describe('page data: script', () => {
  // The script without the list that the picker shows.
  const besides = ({ content, packs }: Compiled) =>
    contentModule(withoutOthers({ content: { ...content, forces: [] }, packs }), true)

  test('grows with forces and services only by the list of the picker', () => {
    const few = new Map(
      [...manyfold(100)].filter(([file]) => !/-(?:[2-9]|\d\d)\.yaml$|services\/service-9[3-9]/.test(file))
    )
    const [real, many] = [compiledOf(inEnglish(realTexts), REAL_TODAY), compiledOf(few, REAL_TODAY)]
    expect(many.content.forces.length).toBe(2 * real.content.forces.length)
    expect(many.content.services.length).toBeGreaterThan(real.content.services.length)
    expect(besides(many)).toBe(besides(real))
  })

  test('holds no service, national or local, no tip and no officer action', () => {
    const script = contentModule(withoutOthers(fixture), true)
    const local = Object.values(fixture.packs).flatMap(pack => pack.localServices)
    const services = new Map(
      [...fixture.content.services, ...local].map(service => [service.id, service.for])
    )
    const texts = [
      ...services.values(),
      ...fixture.content.tips.map(({ say }) => say),
      ...fixture.content.actions.map(({ line }) => line),
      fixture.content.screens.handOver.carryWhy
    ]
    expect(texts.filter(text => script.includes(text))).toEqual([])
    expect(services.size).toBe(writtenServices().length)
    const idsIn = (file: string) => textOf(fixtureTexts, file).match(/^ {2}- id: /gm)?.length
    expect(fixture.content.tips).toHaveLength(idsIn('tips.yaml') ?? 0)
    expect(fixture.content.actions).toHaveLength(idsIn('officer-actions.yaml') ?? 0)
  })

  test('holds the emergency number, in case the page is cut off', () => {
    expect(contentModule(withoutOthers(fixture), true)).toContain(JSON.stringify(fixture.content.vital))
  })
})

describe('page data: data blocks', () => {
  test('hold services, tips, officer actions, needs, later words, each force and the languages', () => {
    const { services, tips, actions, needs, calendar, screens } = fixture.content
    const words = [
      'contact',
      'outcome',
      'handOver',
      'finished',
      'holds',
      'idle',
      'opening',
      'nations',
      'regions',
      'runBy',
      'checkedHow',
      'lost',
      'withdrawn',
      'plain',
      'workplaces'
    ] as const
    const parts = {
      services,
      tips,
      actions,
      needs,
      'calendar.bankHolidays': calendar.bankHolidays,
      'calendar.substituted': calendar.substituted,
      ...Object.fromEntries(words.map(name => [`screens.${name}`, screens[name]]))
    }
    expect(read(fixture)).toEqual([
      ...Object.entries(parts).map(([part, items]) => [
        { type: 'application/json', 'data-content': part },
        items
      ]),
      ...Object.entries(fixture.packs).map(([id, pack]) => [
        { type: 'application/json', 'data-force': id },
        pack
      ]),
      [
        { type: 'application/json', 'data-content': 'languages' },
        [{ tag: 'en-GB', name: 'English', dir: 'ltr', isWhole: true, isDraft: false }]
      ],
      [{ type: 'application/json', 'data-content': 'keys' }, []]
    ])
  })

  test('a text cannot end the block', () => {
    const planted = compiledOf(
      withEdit(
        'services/num.yaml',
        'name: National Ugly Mugs (NUM)',
        'name: "NUM </script><script>alert(1)</script>"'
      )
    )
    const services = dataBlocks(withoutOthers(planted)).find(
      ({ attrs }) => attrs?.['data-content'] === 'services'
    )
    expect(String(services?.children)).not.toContain('<')
    expect(JSON.parse(String(services?.children))).toEqual(planted.content.services)
  })
})

describe('page data: single-force edition', () => {
  test('holds only that force', () => {
    const { content, packs } = editionFor(fixture, 'west-yorkshire')
    expect(content.forces.map(({ id }) => id)).toEqual(['west-yorkshire'])
    expect(Object.keys(packs)).toEqual(['west-yorkshire'])
    expect(content.services).toEqual(fixture.content.services)
  })

  test('an unknown force is refused, with the nearest', () => {
    expect(() => editionFor(fixture, 'west-yorks')).toThrow(
      'There is no force "west-yorks". Did you mean "west-yorkshire"?'
    )
  })

  test('without a force it is the national edition', () => {
    expect(editionFor(fixture, undefined)).toBe(fixture)
  })
})
