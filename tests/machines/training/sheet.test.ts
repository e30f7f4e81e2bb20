import { describe, expect, test } from 'vitest'
import {
  filterState,
  groupedRows,
  matchesWords,
  matchingRows,
  type SheetModel,
  savedTable,
  sortedBy,
  unknownIn
} from '../../../machines/training/sheet.ts'

interface Line {
  readonly name: string
  readonly count: number
  readonly tags: readonly string[]
}

const sheet: SheetModel<Line> = {
  name: 'lines',
  caption: shown => `${shown} lines`,
  rows: [
    { name: 'Galop', count: 10, tags: ['hate', 'talk'] },
    { name: 'Árd', count: 9, tags: ['talk'] },
    { name: 'Basis', count: 100, tags: [] }
  ],
  keyOf: ({ name }) => name,
  groupOf: ({ count }) => (count < 50 ? 'few' : 'many'),
  columns: [
    { id: 'name', head: 'Name', cell: ({ name }) => name },
    { id: 'count', head: 'Count', cell: ({ count }) => count },
    { id: 'tags', head: 'Tags', cell: ({ tags }) => tags },
    { id: 'all', head: 'All tags', only: 'file', cell: ({ tags }) => tags, order: ({ tags }) => tags.length }
  ],
  filters: [
    {
      id: 'tag',
      label: 'Tag',
      any: 'Any tag',
      options: ['talk', 'hate', 'odd'].map(id => ({ id, label: id })),
      has: ({ tags }, tag) => tags.includes(tag)
    }
  ]
}

const at = (query: string) => new URLSearchParams(query)
const names = (query: string) => matchingRows(sheet, at(query)).map(({ name }) => name)

describe('sheet', () => {
  test.each([
    ['', ['Galop', 'Árd', 'Basis']],
    ['tag=talk', ['Galop', 'Árd']],
    ['tag=talk&words=ard', ['Árd']],
    ['words=hate', ['Galop']],
    ['sort=name', ['Árd', 'Basis', 'Galop']],
    ['sort=-name', ['Galop', 'Basis', 'Árd']],
    // Numbers are not sorted as words: 9 comes before 10.
    ['sort=count', ['Árd', 'Galop', 'Basis']],
    ['tag=nothing&sort=nothing', ['Galop', 'Árd', 'Basis']]
  ])('sheet: "%s" gives %j', (query, wanted) => {
    expect(names(query)).toEqual(wanted)
  })

  test('sheet: each option says how many rows it leaves, among those that everything else leaves', () => {
    const [filter] = sheet.filters
    if (!filter) throw new Error('There is no filter.')
    const { chosen, all, options } = filterState(sheet, filter, at('tag=hate&words=talk'))
    expect([chosen, all, options.map(({ count }) => count)]).toEqual(['hate', 2, [2, 1, 0]])
  })

  test('sheet: parameters that neither it nor its view knows are listed', () => {
    expect(unknownIn(sheet, at('tag=talk&words=x&sort=-count&force=kent'), { force: ['kent'] })).toEqual([])
    const unknown = unknownIn(sheet, at('tag=gold&sort=all&force=kent'), { force: [] })
    expect(unknown.join(' ')).toBe('tag=gold sort=all force=kent')
    expect(sortedBy(sheet, at('sort=all'))).toBe(undefined)
  })

  test('sheet: what is saved has the columns of the page and its own, for the rows that are shown', () => {
    expect(savedTable(sheet, matchingRows(sheet, at('tag=talk')))).toEqual({
      fields: ['Name', 'Count', 'Tags', 'All tags'],
      data: [
        ['Galop', '10', 'hate; talk', 'hate; talk'],
        ['Árd', '9', 'talk', 'talk']
      ]
    })
  })

  test('sheet: rows of one group stand together, in the order of the rows', () => {
    const groups = groupedRows(sheet.rows, row => sheet.groupOf?.(row) ?? '')
    expect(groups.map(({ title, rows }) => `${title} ${rows.length}`).join()).toBe('few 2,many 1')
  })
})

test.each([
  ['116 123', '116 123', true],
  ['116123', '116 123', true],
  ['+44 800 999 5428', '0800 999 5428', true],
  ['99', '0800 999 5428', true],
  ['117', '0116 123', false],
  ['SAMÁRITANS', 'Samaritans', true],
  ['gal switch', 'Galop', false],
  ['', 'Galop', true],
  ['kent galop', 'Galop / Kent', true]
])('words: "%s" finds the texts "%s": %s', (query, texts, isFound) => {
  expect(matchesWords(texts.split(' / '), query)).toBe(isFound)
})
