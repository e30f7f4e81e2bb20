import { describe, expect, test } from 'vitest'
import { areaRead, areaWritten } from '../../../src/training/choose/area.ts'
import { changed } from '../../../src/training/choose/changed.ts'
import { factsAsked } from '../../../src/training/facts/address.ts'
import { signOffAsked } from '../../../src/training/sign-off/address.ts'
import { content } from '../../support/sample.ts'

const { forces } = content
const read = (query: string) => areaRead(new URLSearchParams(query), forces)

describe('the forces that an address asks for', () => {
  test('are all of them where it names none', () => {
    const { forces: asked, force, steps, misread } = read('')
    expect([asked, force, steps.length, misread]).toEqual([forces, undefined, 1, []])
  })

  test('are those of a nation or a region', () => {
    expect(read('within=wales').forces.map(({ nations }) => nations)).toEqual(
      Array.from({ length: 4 }, () => ['wales'])
    )
    const { forces: some, steps } = read('within=england+london')
    expect(some.map(({ id }) => id).sort()).toEqual(['city-of-london', 'metropolitan'])
    expect(steps.map(({ level, chosen }) => [level, chosen])).toEqual([
      ['nation', 'england'],
      ['region', 'london'],
      ['force', undefined]
    ])
  })

  test('is each one, by the links that lead to it', () => {
    for (const { id } of forces) {
      const { force, steps, misread } = read(`force=${id}`)
      expect([force?.id, misread]).toEqual([id, []])
      steps.forEach((step, at) => {
        const group = step.groups.find(one => one.id === step.chosen)
        const written = group && areaWritten(steps.slice(0, at), group)
        const address = changed('facts', new URLSearchParams(), written ?? {}).split('?')[1] ?? ''
        expect(
          read(address)
            .steps.slice(0, at + 1)
            .map(({ chosen }) => chosen)
        ).toEqual(steps.slice(0, at + 1).map(({ chosen }) => chosen))
      })
    }
  })

  test.each([
    ['force=atlantis', 46, ['force=atlantis']],
    ['within=wales+london', 4, ['within=wales london']],
    ['within=', 46, ['within=']]
  ])('that are not known are told: %s', (query, count, misread) => {
    const area = read(query)
    expect([area.forces.length, area.misread]).toEqual([count, misread])
  })
})

test('an edition of one force asks for no other', () => {
  const kent = forces.filter(({ id }) => id === 'kent')
  expect(areaRead(new URLSearchParams(), kent)).toEqual({
    steps: [],
    forces: kent,
    force: kent[0],
    misread: []
  })
})

test('an address is changed in one part, and the rest of it stays', () => {
  const now = new URLSearchParams('force=kent&state=due')
  expect(changed('facts', now, { state: undefined, need: 'housing' })).toBe('#facts?force=kent&need=housing')
  expect(changed('facts', now, { state: undefined, force: undefined })).toBe('#facts')
})

test('an address of the facts is read, and what it cannot ask for is told', () => {
  const asked = factsAsked(
    new URLSearchParams('force=kent&part=coverage&state=odd&need=housing&of=national&x=1')
  )
  expect(asked).toEqual({
    part: 'coverage',
    isNational: true,
    state: undefined,
    need: 'housing',
    misread: ['state=odd', 'x=1']
  })
})

test('an address of the sign-off is read, and what it cannot ask for is told', () => {
  const known = ['tips', 'forces/kent']
  expect(signOffAsked(new URLSearchParams(), known)).toEqual({
    role: 'fact-checker',
    isNational: false,
    isWaiting: false,
    picked: [],
    misread: []
  })
  const query = 'as=practice-lead&show=waiting&of=national&pick=tips+tops+forces/kent&within=wales'
  expect(signOffAsked(new URLSearchParams(query), known)).toEqual({
    role: 'practice-lead',
    isNational: true,
    isWaiting: true,
    picked: ['tips', 'forces/kent'],
    misread: ['pick=tops']
  })
})
