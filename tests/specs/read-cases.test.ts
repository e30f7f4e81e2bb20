import { describe, expect, test } from 'vitest'
import { applyCase, parseCases } from './read-cases.ts'

const PATH = 'tests/specs/check/clinic.txt'

const FIXTURE = new Map([
  ['a.yaml', 'name: A\nlines:\n  - id: one\n    open: "24/7"\n\n  - id: two\n    open: "24/7"\n'],
  ['languages/cy.yaml', 'tag: cy\n']
])

const applied = (text: string) => {
  const [first] = parseCases(PATH, text, ['on'])
  return first ? applyCase(first, FIXTURE) : undefined
}

const changed = (lines: string) => applied(`# x\na.yaml\n${lines}\n`)?.texts.get('a.yaml')

test('cases: title, place, words of its own, edits and lines are read', () => {
  const [one, two] = parseCases(
    PATH,
    'on 2026-12-01\na.yaml\n- name: A\n\n// why\n# one\n+ name: B\n> said  so\n\n# two\non 2027-01-01\n+ name: C\n',
    ['on']
  )
  expect(one).toEqual({
    topic: 'clinic',
    title: 'one',
    at: `${PATH}:6`,
    says: new Map([['on', '2026-12-01']]),
    edits: [{ file: 'a.yaml', at: `${PATH}:3`, from: ['name: A'], to: ['name: B'] }],
    lines: ['said  so']
  })
  expect(two).toMatchObject({
    says: new Map([['on', '2027-01-01']]),
    edits: [{ to: ['name: C'] }],
    lines: []
  })
})

test('cases: each value gives a case', () => {
  const cases = parseCases(PATH, '# x\neach $&\neach b\na.yaml\n- name: A\n+ name: {each}\n> {each}!\n')
  expect(cases.map(({ title, edits, lines }) => [title, edits[0]?.to, lines])).toEqual([
    ['x: $&', ['name: $&'], ['$&!']],
    ['x: b', ['name: b'], ['b!']]
  ])
})

describe('cases: an edit', () => {
  test.each([
    ['puts a part of a line in its place', '- name: A\n+ name: "B"', /^name: "B"\nlines/],
    [
      'indents lines as the first stands',
      '- id: two\n- open: "24/7"\n+ id: two\n+ note: x',
      /- id: two\n {4}note: x\n$/
    ],
    [
      'goes over an empty line',
      '-   open: "24/7"\n-\n- - id: two\n+   open: off\n+\n+ - id: 2',
      /off\n\n {2}- id: 2\n/
    ],
    ['puts lines further left', '-   open: "24/7"\n-\n- - id: two\n+ - id: 2', /one\n {2}- id: 2\n/],
    ['takes whole lines away', '- - id: one\n-   open: "24/7"\n-', /lines:\n {2}- id: two\n/],
    ['writes a whole file', '+ all: new', /^all: new\n$/]
  ])('%s', (_, lines, expected) => {
    expect(changed(lines)).toMatch(expected)
  })
})

test('cases: the parts of a value stand by their numbers', () => {
  const cases = parseCases(PATH, '# x\neach a | A\neach b | B\na.yaml\n- {1}: 1\n+ {1}: {2}\n> {2} {each}\n')
  expect(cases.map(({ title, edits, lines }) => [title, edits[0]?.from, edits[0]?.to, lines])).toEqual([
    ['x: a', ['a: 1'], ['a: A'], ['A a | A']],
    ['x: b', ['b: 1'], ['b: B'], ['B b | B']]
  ])
})

test('cases: marks give places in the order of a report, translations last', () => {
  const { texts, places } =
    applied('# x\nlanguages/cy.yaml\n- cy\n+ ▸xx\na.yaml\n- id: two\n+ id: ▸two▸\n- name\n+ ▸▸name\n') ?? {}
  expect(places).toEqual(['a.yaml:1:1', 'a.yaml:1:1', 'a.yaml:6:9', 'a.yaml:6:12', 'languages/cy.yaml:1:6'])
  expect(texts?.get('a.yaml')).toBe(FIXTURE.get('a.yaml'))
})

describe('cases: what is malformed is refused, with its place and how to fix it:', () => {
  test.each([
    ['an edit without a file', '# x\n- a', ':2  No file is named for this line.'],
    ['a line of no kind', '# x\nnonsense', ':2  This line is not understood: nonsense'],
    ['a case without an edit', '# x', ':1  This case has no edit.'],
    ['lines to print without a title', 'a.yaml\n> a', ':1  This has no title.'],
    ['an edit after what is printed', '# x\na.yaml\n> a\n- b', ':4  An edit comes after ">".'],
    ['a file that is not there', '# x\nb.yaml\n- a\n+ b', ':3  There is no b.yaml.'],
    ['a text that is not there', '# x\na.yaml\n- zzz\n+ b', ':3  a.yaml does not hold this.'],
    ['a text that stands there twice', '# x\na.yaml\n- open\n+ b', ':3  a.yaml holds this more than once.'],
    [
      'a part of a line without what stays',
      '# x\na.yaml\n- name:',
      ':3  Only a part of a line is taken away.'
    ],
    ['edits that overlap', '# x\na.yaml\n- name: A\n+ b\n- me: A\n+ c', ':3  Two edits of a.yaml overlap.'],
    [
      'a text that begins before what it replaces',
      '# x\na.yaml\n-   id: two\n-   open\n+ b',
      ':3  The first "+" begins'
    ]
  ])('%s', (_, text, message) => {
    expect(() => applied(text)).toThrow(`${PATH}${message}`)
  })
})
