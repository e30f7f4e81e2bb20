import { describe, expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { queueOf } from '../../../machines/outcome/queue.ts'
import type { RankedService } from '../../../machines/outcome/ranked-service.ts'
import { inRowOrder } from '../../../machines/outcome/row-order.ts'
import { rowsFor } from '../../../machines/outcome/rows.ts'

type Traits = Partial<RankedService> & Partial<Pick<Service, 'bestFor' | 'alwaysFor'>>

/** @returns a service that probably answers, for the whole area, with the traits given. */
const ranked = (
  id: string,
  needs: readonly Need[],
  { bestFor = [], alwaysFor, nations = ['uk'], ...traits }: Traits = {}
): RankedService => ({
  service: {
    id,
    name: id,
    shortName: id,
    inShort: id,
    for: id,
    needs,
    bestFor,
    nations,
    checked: { on: 0, how: 'published' },
    reviewBy: 99_999,
    ...(alwaysFor ? { alwaysFor } : {})
  },
  needs,
  nations,
  sisters: [],
  line: undefined,
  timing: 1,
  isReachable: true,
  isShut: false,
  isGeneral: false,
  isForEveryone: false,
  isLocal: false,
  isRunByPolice: false,
  isForPart: false,
  isForHalfAtMost: false,
  isForAll: true,
  answersNow: false,
  ...traits
})

const idsOf = (all: readonly RankedService[]): readonly string[] => all.map(({ service }) => service.id)

const rowsOf = (
  said: readonly Need[],
  all: readonly RankedService[],
  generals: readonly RankedService[] = []
) =>
  rowsFor({
    queues: new Map(NEEDS.map(need => [need, all.filter(({ needs }) => needs.includes(need))])),
    generals
  })(said)

const chosen = (said: readonly Need[], all: readonly RankedService[], generals?: readonly RankedService[]) =>
  rowsOf(said, all, generals).first.map(({ id }) => id)

const some = (ids: string, need: Need, traits?: Traits) =>
  ids.split(' ').map(id => ranked(id, [need], traits))

const near = { isLocal: true }
const shut = { timing: 3 } as const
const TONIGHT: Need = 'nowhere-safe-tonight'

test('rows: without a queue for a need there are none', () => {
  expect(rowsFor({ queues: new Map(), generals: [] })(['talk'])).toEqual({
    first: [],
    closing: undefined,
    becauseItAnswers: undefined
  })
})

describe('turns of the needs', () => {
  test('turns in rows: one that answers, then best matches, however many others answer', () => {
    const all = [
      ...some('a1 a2 a3 a4 a5', 'talk'),
      ...some('b1 b2 b3 b4', 'talk', { ...shut, bestFor: ['talk'] })
    ]
    expect(chosen(['talk'], all)).toEqual(['a1', 'b1', 'b2', 'b3', 'b4'])
  })

  test('turns in rows: a plain answer gets its first row after two best matches for a choice', () => {
    const all = [
      ...some('a1 a2 a3', 'talk'),
      ...some('b1 b2 b3', 'talk', { ...shut, bestFor: ['talk'] }),
      ...some('c1 c2 c3', 'help-or-support'),
      ...some('d1 d2', 'help-or-support', { ...shut, bestFor: ['help-or-support'] })
    ]
    expect(new Set(chosen(['talk', 'help-or-support'], all))).toEqual(new Set(['a1', 'b1', 'b2', 'c1', 'd1']))
    const worry = [...all, ...some('w1', 'worried-about-safety')]
    expect(new Set(chosen(['worried-about-safety', 'talk', 'help-or-support'], worry))).toEqual(
      new Set(['a1', 'b1', 'b2', 'w1', 'c1'])
    )
  })

  test('turns in rows: one that can have no row takes no turn from its need', () => {
    const said: readonly Need[] = ['police-or-authority', 'immigration-or-legal', 'talk', 'leaving', 'money']
    const others = [...some('i1', 'immigration-or-legal'), ...some('l1', 'leaving'), ...some('m1', 'money')]
    const ofPolice = ranked('police', ['talk'], { isRunByPolice: true })
    const all = [...some('p1 p2', 'police-or-authority'), ofPolice, ...some('t1', 'talk'), ...others]
    expect(chosen(said, all)).toEqual(['p1', 'i1', 't1', 'l1', 'm1'])
    const locals = [
      ...some('p1', 'police-or-authority', near),
      ...some('p2', 'police-or-authority'),
      ...some('i1', 'immigration-or-legal', near),
      ...some('t0', 'talk', near),
      ...some('t1', 'talk'),
      ...some('l1', 'leaving'),
      ...some('m1', 'money')
    ]
    expect(chosen(said, locals)).toEqual(['p1', 'i1', 't1', 'l1', 'm1'])
  })

  test('turns in rows: the row kept for a local service goes to the more pressing need', () => {
    const all = [
      ...some('t1 t2', 'talk'),
      ...some('near-talk', 'talk', near),
      ...some('l1', 'leaving'),
      ...some('near-leaving', 'leaving', near),
      ...some('m1', 'money'),
      ...some('p1', 'peer-advice')
    ]
    expect(new Set(chosen(['talk', 'leaving', 'money', 'peer-advice'], all))).toEqual(
      new Set(['t1', 'near-talk', 'l1', 'm1', 'p1'])
    )
  })
})

describe('local services', () => {
  const bestTalk = { bestFor: ['talk'] as const, ...shut }

  test('local rows: a second one for a need waits for the best match of another need', () => {
    const forMoney = { bestFor: ['money'] as const, ...shut }
    const all = [
      ...some('l1 l2', 'talk', { ...bestTalk, ...near }),
      ...some('m1', 'money', forMoney),
      ...some('lm', 'money', { ...forMoney, ...near })
    ]
    expect(chosen(['talk', 'money'], all)).toEqual(['l1', 'm1', 'lm'])
    const leaving = some('leave', 'leaving', { bestFor: ['leaving'], ...shut })
    expect(chosen(['leaving', 'talk', 'money'], [...leaving, ...all])).toEqual(['leave', 'l1', 'm1', 'lm'])
  })

  test('local rows: one that has a row already has taken the turn of its need, and bars no other service', () => {
    const best = (ids: string, need: Need, more?: Traits) => some(ids, need, { bestFor: [need], ...more })
    const all = [
      ...best('t1', 'talk', near),
      ...best('t2 t3', 'talk'),
      ...best('l1 l2', 'leaving'),
      ...best('m1 m2', 'money')
    ]
    expect(chosen(['talk', 'leaving', 'money'], all)).toEqual(['t1', 't2', 'l1', 'l2', 'm1'])
  })

  test('local rows: a bed that has a row already has taken the turn of its need', () => {
    const all = [
      ...some('bed', TONIGHT, near),
      ...some('n2 n3', TONIGHT),
      ...some('l1 l2', 'leaving'),
      ...some('m1 m2', 'money')
    ]
    expect(chosen([TONIGHT, 'leaving', 'money'], all)).toEqual(['bed', 'n2', 'l1', 'l2', 'm1'])
  })

  test('local rows: one bed has a row, whatever else does', () => {
    expect(chosen([TONIGHT], some('bed1 bed2', TONIGHT, near))).toEqual(['bed1'])
    const all = [...some('n1', TONIGHT), ...some('bed1 bed2', TONIGHT, near), ...some('t1', 'talk', near)]
    expect(chosen([TONIGHT, 'talk'], all)).toEqual(['n1', 'bed1', 't1'])
  })

  test('local rows: a row is kept for a bed whose line is shut, whatever other local services answer', () => {
    const all = [
      ...some('n1 n2 n3 n4 n5', TONIGHT),
      ranked('bed', [TONIGHT], { ...near, ...shut }),
      ...some('t1 t2', 'talk', near)
    ]
    const first = chosen([TONIGHT, 'talk'], all)
    expect(new Set(first)).toEqual(new Set(['n1', 'n2', 'n3', 't1', 'bed']))
    const num = ranked('num', [], { isForEveryone: true })
    const withNum = rowsOf([TONIGHT], all, [num]).first.map(({ id }) => id)
    expect(new Set(withNum)).toEqual(new Set(['n1', 'n2', 'n3', 'bed', 'num']))
  })

  test('local rows: with nowhere safe and no bed, a row is still kept for a local service', () => {
    const all = [...some('n1 n2 n3 n4 n5', TONIGHT), ...some('bed1', 'talk', near)]
    expect(chosen([TONIGHT], all, all.slice(-1))).toEqual(['n1', 'n2', 'n3', 'n4', 'bed1'])
  })

  test('local rows: no row is kept for a bed that nobody asked for', () => {
    const all = [
      ...some('a b c d e', 'talk'),
      ...some('near', 'talk', near),
      ranked('bed', ['talk', TONIGHT], near)
    ]
    expect(chosen(['talk'], all)).toEqual(['a', 'b', 'c', 'd', 'near'])
  })
})

describe('rows that are reserved', () => {
  const fits = some('a b c d e f', 'talk')

  test('reserved rows: none for a service of the police that the person fears', () => {
    const ofPolice = ranked('police', ['talk'], { ...near, isRunByPolice: true })
    expect(chosen(['police-or-authority', 'talk'], [...fits, ofPolice])).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('reserved rows: one that is always offered is, for the less pressing need too', () => {
    const always = ranked('always', ['money'], { ...shut, alwaysFor: ['money'] })
    const all = [...fits, ...some('m1 m2', 'money'), always]
    expect(chosen(['talk', 'money'], all)).toContain('always')
  })

  test('reserved rows: one that is always offered and answers needs no second row to be kept', () => {
    const always = ranked('always', ['talk'], { alwaysFor: ['talk'], answersNow: true })
    expect(chosen(['talk'], [...fits, always])).toEqual(['a', 'b', 'c', 'd', 'always'])
    const withLocal = [...fits, ranked('near', ['talk'], near), always]
    expect(chosen(['talk'], withLocal)).toEqual(['a', 'b', 'c', 'near', 'always'])
  })

  test('reserved rows: for who fears the police none is kept for one of theirs, and no row stays empty for it', () => {
    const said: readonly Need[] = ['police-or-authority', 'talk']
    const ofPolice = (traits?: Traits) =>
      ranked('police', ['talk'], { alwaysFor: ['talk'], isRunByPolice: true, ...traits })
    expect(chosen(said, [...fits.slice(0, 3), ofPolice()])).toEqual(['a', 'b', 'c'])
    expect(chosen(said, [...fits, ofPolice(shut)])).toEqual(['a', 'b', 'c', 'd', 'e'])
    const next = ranked('next', ['talk'], { ...shut, alwaysFor: ['talk'] })
    expect(chosen(said, [...fits, ofPolice(shut), next])).toEqual(['a', 'b', 'c', 'd', 'next'])
    const sure = ranked('sure', ['talk'], { answersNow: true })
    expect(chosen(said, [...fits, ofPolice({ answersNow: true }), sure])).toContain('sure')
  })

  test('reserved rows: the contact for everyone that answers is the one that is sure to', () => {
    const sure = ranked('sure', [], { answersNow: true, timing: 0 })
    const num = ranked('num', [], { answersNow: true, timing: 0, isForEveryone: true })
    const { first, becauseItAnswers } = rowsOf(['talk'], fits.slice(0, 3), [sure, num])
    expect(first.map(({ id }) => id)).toEqual(['a', 'b', 'num', 'c'])
    expect(becauseItAnswers).toBe(undefined)
    expect(rowsOf(['talk'], fits, [sure]).becauseItAnswers).toBe(sure.service)
  })
})

describe('room for what is reserved, where there are six rows', () => {
  const GRAVE = 'exploitation domestic-abuse stalking mental-health hurt-or-assaulted'.split(' ') as Need[]
  // One of them is sure to answer: the row that is kept for such a line is no row more.
  const graveRows = (many: number) =>
    GRAVE.slice(0, many).map(need => ranked(`for ${need}`, [need], { answersNow: need === 'exploitation' }))
  const num = ranked('num', [], { isForEveryone: true })
  const shutNum = ranked('num', [], { ...shut, isForEveryone: true, isShut: true })
  const local = ranked('near', ['exploitation'], near)
  const always = ranked('always', ['money'], { ...shut, alwaysFor: ['money'] })
  const bed = ranked('bed', [TONIGHT], { ...near, ...shut })
  const money = some('m1 m2', 'money')

  test.each<
    [
      what: string,
      grave: number,
      others: readonly Need[],
      all: readonly RankedService[],
      generals: readonly RankedService[],
      shown: string,
      left: string
    ]
  >([
    ['a local service beside four grave needs', 4, [], [local], [num], 'near num', ''],
    ['no local service beside five', 5, [], [local], [num], 'num', 'near'],
    ['who gives way is not counted', 5, [], [local], [shutNum], 'near', 'num'],
    [
      'a local service, however many needs that are not grave',
      3,
      ['money', 'talk'],
      [local, ...money],
      [num],
      'near num',
      ''
    ],
    [
      'no local service, if one that is always offered and all that was chosen leave no room',
      3,
      ['money', 'talk'],
      [local, ...money, always],
      [num],
      'always num',
      'near'
    ],
    [
      'one that is always offered beside a bed and three grave needs',
      3,
      [TONIGHT, 'money'],
      [bed, always],
      [num],
      'bed always num',
      ''
    ],
    [
      'none that is always offered beside a bed and four',
      4,
      [TONIGHT, 'money'],
      [bed, always],
      [num],
      'bed num',
      'always'
    ]
  ])('room in rows: %s', (_, many, others, all, generals, shown, left) => {
    const said = NEEDS.filter(need => others.includes(need) || GRAVE.slice(0, many).some(one => one === need))
    const rows = chosen(said, [...graveRows(many), ...all], generals)
    expect(rows).toEqual(expect.arrayContaining([...idsOf(graveRows(many))]))
    expect(rows).toEqual(expect.arrayContaining(shown.split(' ')))
    for (const id of left.split(' ')) expect(rows).not.toContain(id)
  })
})

test('queue: the best matches for its need, those that at least probably answer, and those that always have a row for it', () => {
  const all = [
    ranked('now', ['talk'], { timing: 0 }),
    ranked('probably', ['talk'], { bestFor: ['talk'] }),
    ranked('perhaps', ['talk'], { timing: 2, alwaysFor: ['talk', 'money'] }),
    ranked('shut', ['talk', 'money'], { ...shut, bestFor: ['money'], alwaysFor: ['money'] })
  ]
  const { best, answering, alwaysListed } = queueOf('talk', all)
  expect([best, answering, alwaysListed].map(idsOf)).toEqual([['probably'], ['now', 'probably'], ['perhaps']])
})

test('rows: a second service with the number of another has none, unless there is a key to press', () => {
  const all = ['tel:111 ', 'tel:111 ', 'tel:111 2'].map((line, at) =>
    ranked(`line ${at}`, ['talk'], { line })
  )
  expect(chosen(['talk'], all)).toEqual(['line 0', 'line 2'])
})

test('rows: the contact of every outcome gives its row, while it is shut, to who fits and at least probably answers', () => {
  const num = ranked('num', [], { ...shut, isForEveryone: true, isShut: true })
  expect(chosen(['talk'], some('a b c d e f', 'talk'), [num])).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(chosen(['talk'], some('a b c d e f', 'talk', { timing: 2 }), [num])).toEqual([
    'a',
    'b',
    'c',
    'd',
    'num'
  ])
})

test('row order: by the most pressing need first, and within a need the best match first', () => {
  const rows = [
    ranked('money, best', ['money'], { bestFor: ['money'] }),
    ranked('talk', ['talk'], { bestFor: ['money'] }),
    ranked('talk, best', ['talk'], { bestFor: ['talk'] })
  ]
  expect(idsOf(inRowOrder(rows, ['talk', 'money']))).toEqual(['talk, best', 'talk', 'money, best'])
})

test('row order: being the best match for a need that was not raised does not count', () => {
  const rows = [ranked('first', []), ranked('second', [], { bestFor: ['money'] })]
  expect(idsOf(inRowOrder(rows, ['talk']))).toEqual(['first', 'second'])
})

test('row order: urgent care for who was hurt stands before any other line of health, and moves no other line', () => {
  const rows = [
    ranked('assault', ['hurt-or-assaulted'], { timing: 0 }),
    ranked('mind', ['mental-health'], { timing: 0 }),
    ranked('care', ['hurt-or-assaulted', 'sexual-health'], { alwaysFor: ['hurt-or-assaulted', 'stalking'] }),
    ranked('drugs', ['drugs-or-alcohol'])
  ]
  const ordered = (said: readonly Need[], some = rows) => idsOf(inRowOrder(some, said))
  expect(ordered(['hurt-or-assaulted', 'mental-health'])).toEqual(['assault', 'care', 'mind', 'drugs'])
  expect(ordered(['mental-health', 'sexual-health'])).toEqual(['mind', 'care', 'assault', 'drugs'])
  const withoutMind = rows.filter(({ service }) => service.id !== 'mind')
  expect(ordered(['hurt-or-assaulted'], withoutMind)).toEqual(['assault', 'care', 'drugs'])
})

test('row order: of rows of which any answers now, one is among the first three', () => {
  const probably = ['a', 'b', 'c'].map(id => ranked(id, ['talk'], { timing: 1 }))
  const answering = ranked('answers', [], { timing: 0 })
  const ordered = (rows: readonly RankedService[]) => idsOf(inRowOrder(rows, ['talk']))
  expect(ordered([...probably, answering])).toEqual(['a', 'b', 'answers', 'c'])
  expect(ordered(probably)).toEqual(['a', 'b', 'c'])
  expect(ordered([answering, ...probably.slice(1)])).toEqual(['b', 'c', 'answers'])
})
