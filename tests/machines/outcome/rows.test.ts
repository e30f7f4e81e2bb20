import { describe, expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import type { RankedService } from '../../../machines/outcome/ranked-service.ts'
import { rowsFor } from '../../../machines/outcome/rows.ts'
import { service } from '../../support/services.ts'

type Traits = Partial<RankedService> & Partial<Pick<Service, 'bestFor' | 'local' | 'worksWithPolice'>>

/** @returns a service with these traits, which probably answers and serves the whole area. */
const ranked = (
  id: string,
  needs: readonly Need[],
  { bestFor = [], local, worksWithPolice, nations = ['uk'], ...traits }: Traits = {}
): RankedService => ({
  service: service(id, {
    ...{ needs, bestFor, nations },
    ...(local ? { local } : {}),
    ...(worksWithPolice ? { worksWithPolice } : {})
  }),
  needs,
  nations,
  sisters: [],
  line: undefined,
  timing: 1,
  isReachable: true,
  isShut: false,
  isGeneral: false,
  isForPart: false,
  isForHalfAtMost: false,
  isForAll: true,
  answersNow: false,
  ...traits
})

/** @param all services, the best for each need first. */
const rowsOf = (
  said: readonly Need[],
  all: readonly RankedService[],
  generals: readonly RankedService[] = []
) =>
  rowsFor({
    queues: new Map(NEEDS.map(need => [need, all.filter(({ needs }) => needs.includes(need))])),
    generals
  })(said)

const shown = (said: readonly Need[], all: readonly RankedService[], generals?: readonly RankedService[]) =>
  rowsOf(said, all, generals)
    .first.map(({ id }) => id)
    .join(' ')

const some = (ids: string, need: Need, traits?: Traits) =>
  ids.split(' ').map(id => ranked(id, [need], traits))

const near = { local: { area: 'Leeds', runBy: 'charity' } } as const
const ofPolice = { local: { area: 'Leeds', runBy: 'police' } } as const
const shut = { timing: 4, isShut: true } as const
const sure = ranked('sure', [], { timing: 0, answersNow: true })
const num = ranked('num', [], { bestFor: ['everyone'] })
const shutNum = ranked('num', [], { bestFor: ['everyone'], ...shut })
const TONIGHT: Need = 'nowhere-safe-tonight'
const GRAVE = NEEDS.filter(need =>
  ['exploitation', 'domestic-abuse', 'stalking', 'mental-health', TONIGHT].includes(need)
)
const forEach = (needs: readonly Need[]) => needs.map(need => ranked(`for-${need}`, [need]))

test('rows: without a queue for a need there are none', () => {
  const none = { first: [], closing: [], becauseItAnswers: undefined }
  expect(rowsFor({ queues: new Map(), generals: [] })(['talk'])).toEqual(none)
})

describe('who takes a row', () => {
  test('rows: each grave need has its best before any other need has one, though it is shut', () => {
    const grave = [...forEach(GRAVE.slice(0, 4)), ranked('for-the-last', GRAVE.slice(4), shut)]
    const said = NEEDS.filter(need => GRAVE.includes(need) || ['talk', 'money'].includes(need))
    const others = [...some('t1 t2', 'talk', { timing: 0 }), ...some('m1', 'money')]
    const ids = grave.slice(0, 4).map(({ service }) => service.id)
    expect(shown(said, [...grave, ...others], [num])).toBe([...ids, 't1', 'for-the-last'].join(' '))
  })

  test('rows: each need has its first before another its second, and one service may be the best of two', () => {
    const all = [
      ranked('both', ['talk', 'leaving']),
      ...some('t2 t3', 'talk'),
      ...some('m1 m2', 'money'),
      ...some('l2', 'leaving')
    ]
    expect(shown(['talk', 'leaving', 'money'], all)).toBe('both m1 t2 l2 m2')
  })

  test('rows: what the person chose comes before what follows from a plain answer, for which nobody who is shut is any help', () => {
    const all = [
      ...some('c1', 'help-or-support', { timing: 2 }),
      ...some('t1 t2 t3 t4 t5', 'talk'),
      ...some('w1', 'worried-about-safety', shut)
    ]
    expect(shown(['worried-about-safety', 'talk', 'help-or-support'], all)).toBe('t1 t2 t3 t4 c1')
  })

  test('rows: the last one is kept for who is sure to answer, and says why it is there', () => {
    const said: readonly Need[] = ['immigration-or-legal', 'talk', 'leaving', 'money', 'peer-advice']
    const { first, becauseItAnswers } = rowsOf(said, forEach(said), [sure, num])
    expect(first.map(({ id }) => id).join(' ')).toBe(
      'for-immigration-or-legal for-talk sure for-leaving for-money'
    )
    expect(becauseItAnswers).toBe(sure.service)
    const fitting = ranked('fits', ['talk'], { answersNow: true, timing: 0 })
    expect(rowsOf(['talk'], [fitting], [sure]).becauseItAnswers).toBe(undefined)
  })

  test('rows: National Ugly Mugs has one, and while it is shut gives it to who fits and answers, and closes the list', () => {
    const fits = some('a b c d e f', 'talk')
    expect(shown(['talk'], fits, [num])).toBe('a num b c d')
    expect(shown(['talk'], fits, [shutNum])).toBe('a b c d e')
    expect(rowsOf(['talk'], fits, [shutNum]).closing).toEqual([shutNum.service])
    expect(shown(['talk'], some('a b c d e f', 'talk', { timing: 2 }), [shutNum])).toBe('a b c d num')
  })

  test('rows: one local service has one, who fits before who is there for any help, and nobody for a bed that was not asked for', () => {
    const bed = ranked('bed', ['talk', TONIGHT], near)
    const anyHelp = ranked('any-help', ['help-or-support'], { ...near, isGeneral: true })
    const fits = some('a b c d e', 'talk')
    expect(shown(['talk'], [...fits, bed, ...some('near', 'talk', near)], [anyHelp])).toBe('a near b c d')
    expect(shown(['talk'], [...fits, bed], [anyHelp])).toBe('a any-help b c d')
    expect(shown(['talk'], [...fits.slice(0, 2), ...some('near', 'talk', { ...near, ...shut })])).toBe(
      'a b near'
    )
  })

  test('rows: at most two are local, and one of them for a bed', () => {
    const all = [
      ...some('bed1 bed2', TONIGHT, near),
      ...some('t1 t2', 'talk', near),
      ...some('m1', 'money', near)
    ]
    expect(shown([TONIGHT, 'talk', 'money'], [...all, ...some('m2', 'money')])).toBe('bed1 t1 m2')
  })

  test.each([
    ['run', ofPolice],
    ['go out with, or hear from', { worksWithPolice: true }]
  ] as const)('rows: nobody who may fear the police is sent to a service that they %s', (_, traits) => {
    const all = [ranked('police', ['talk'], traits), ...some('a', 'talk')]
    expect(shown(['talk'], all)).toBe('police a')
    expect(shown(['police-or-authority', 'talk'], all)).toBe('a')
    expect(shown(['immigration-or-legal', 'talk'], all)).toBe('a')
  })

  test('rows: room that is left is for who fits and is not shut, or is best; general services fill three', () => {
    const all = [
      ...some('a', 'talk'),
      ...some('b', 'talk', { timing: 2 }),
      ...some('c', 'talk', shut),
      ...some('d', 'talk', { ...shut, bestFor: ['talk'] })
    ]
    expect(shown(['talk'], all)).toBe('a b d')
    const locals = [ranked('here', ['help-or-support'], { ...near, ...shut })]
    expect(shown([], [], [sure, ...locals, ranked('g1', []), ranked('g2', [])])).toBe('sure g1 here')
  })

  test('rows: a second service with the number of another has none, unless there is a key to press', () => {
    const all = ['tel:111 ', 'tel:111 ', 'tel:111 2'].map((line, at) =>
      ranked(`line-${at}`, ['talk'], { line })
    )
    expect(shown(['talk'], all)).toBe('line-0 line-2')
  })
})

describe('the order on the screen', () => {
  test('row order: the best of each need that probably answers, then who answers soonest, then who is shut', () => {
    const all = [
      ...some('s1', 'stalking', { timing: 2 }),
      ...some('m1', 'money'),
      ...some('m2', 'money', { timing: 0 }),
      ...some('h1', 'help-or-support', { timing: 2 }),
      ...some('l1', 'leaving', shut)
    ]
    expect(shown(['stalking', 'leaving', 'money', 'help-or-support'], all)).toBe('m1 m2 s1 h1 l1')
  })

  test('row order: of rows of which any is sure to answer, one is among the first three', () => {
    const all = [...some('a', 'leaving'), ...some('b', 'money'), ...some('c', 'peer-advice')]
    expect(shown(['leaving', 'money', 'peer-advice'], all, [sure])).toBe('a b sure c')
  })

  test('row order: of several nations, who works in one stands after the others, and who works in half does not lead', () => {
    const half = { isForHalfAtMost: true, isForAll: false }
    const all = [
      ranked('one-nation', ['leaving'], { ...half, isForPart: true }),
      ranked('two-of-four', ['money'], half),
      ...some('all-four', 'talk')
    ]
    expect(shown(['leaving', 'money', 'talk'], all)).toBe('all-four two-of-four one-nation')
  })
})
