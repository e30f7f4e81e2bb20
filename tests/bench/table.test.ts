import { describe, expect, test } from 'vitest'
import {
  asMarkdown,
  asText,
  atLeast,
  atMost,
  putBetweenMarks,
  type Row,
  ratioOf,
  timesBareReact,
  timesTheFloor
} from './table.ts'

const row = (more: Partial<Row> = {}): Row => ({ what: 'a thing', unit: 'ms', checklist: 90, ...more })
/** The cells of one row, as Markdown. */
const cells = (more: Partial<Row>) => asMarkdown([row(more)]).split('\n')[2]

describe('ratios', () => {
  test('ratio: the figure divided by that of the baseline page', () => {
    expect(ratioOf(row(), 60)).toBe(1.5)
  })

  test('ratio: none without a baseline, or with a baseline of 0', () => {
    expect(ratioOf(row(), undefined)).toBeUndefined()
    expect(ratioOf(row(), 0)).toBeUndefined()
  })
})

describe('goals', () => {
  test('goal: met at its bound, and not beyond', () => {
    expect(cells({ goals: [atMost(90)] })).toContain('| at most 90 ms | yes |')
    expect(cells({ goals: [atMost(89)] })).toContain('| at most 89 ms | no |')
    expect(cells({ goals: [atLeast(90)] })).toContain('| at least 90 ms | yes |')
    expect(cells({ goals: [atLeast(91)] })).toContain('| at least 91 ms | no |')
  })

  test('goal: judged by the exact figure, not the rounded one', () => {
    expect(cells({ checklist: 90.4, goals: [atMost(90)] })).toContain('| at most 90 ms | no | 90 ms |')
  })

  test('goal: a ratio without a baseline does not meet it', () => {
    expect(cells({ floor: 60, goals: [timesTheFloor(1.5)] })).toContain('| at most 1.5× | yes |')
    expect(cells({ floor: 59, goals: [timesTheFloor(1.5)] })).toContain('| at most 1.5× | no |')
    expect(cells({ goals: [timesTheFloor(1.5)] })).toContain('| at most 1.5× | no |')
  })

  test('goal: a ratio to the page of bare React is judged by that page', () => {
    expect(cells({ floor: 9, bareReact: 90, goals: [timesBareReact(1)] })).toContain(
      '| at most 1× bare React | yes |'
    )
    expect(cells({ bareReact: 89, goals: [timesBareReact(1)] })).toContain('| no |')
  })

  test('goal: one of several is judged by itself', () => {
    expect(cells({ floor: 60, goals: [timesTheFloor(1.8), atMost(50)] })).toContain(
      '| at most 1.8×, at most 50 ms | yes, no |'
    )
  })
})

describe('tables', () => {
  test('bench table: in Markdown, missing figures are left empty', () => {
    expect(
      asMarkdown([row({ unit: 's', checklist: 1.234, floor: 0.6, bareReact: 1.2, hundredfold: 2 })])
    ).toBe(
      [
        '|  | ÷ floor | ÷ bare React | goal | met | checklist | floor | bare React | 10× content | 100× content |',
        '| --- | ---: | ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |',
        '| a thing | 2.06 | 1.03 |  |  | 1.23 s | 0.60 s | 1.20 s |  | 2.00 s |'
      ].join('\n')
    )
  })

  test('bench table: no ratio to a baseline that rounds to 0', () => {
    expect(cells({ floor: 0.4 })).toBe('| a thing |  |  |  |  | 90 ms | 0 ms |  |  |  |')
  })

  test('bench table: in text, columns are aligned', () => {
    const [head = '', first = '', second = ''] = asText([
      row({ floor: 45 }),
      row({ what: 'b', floor: 100_000 })
    ]).split('\n')
    expect(first.indexOf('45 ms') + 5).toBe(head.lastIndexOf('floor') + 5)
    expect(second.indexOf('100000 ms') + 9).toBe(head.lastIndexOf('floor') + 5)
  })
})

describe('document update', () => {
  const [open, close] = ['<!-- bench -->', '<!-- /bench -->']

  test('bench document: only the table between the marks is replaced', () => {
    expect(putBetweenMarks(`before\n${open}\nold\n${close}\nafter\n`, 'new')).toBe(
      `before\n${open}\nnew\n${close}\nafter\n`
    )
  })

  test('bench document: missing or repeated marks are refused', () => {
    const refused = 'The document must hold once: <!-- bench --> ... <!-- /bench -->'
    for (const document of [
      '',
      open,
      close,
      `${close}${open}`,
      `${open}${close}${open}`,
      `${open}${close}${close}`
    ])
      expect(() => putBetweenMarks(document, 'new'), document).toThrow(refused)
  })
})
