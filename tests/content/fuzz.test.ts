import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fault } from '../../content/check/fault.ts'
import type { Texts } from '../../content/check/sources.ts'
import { checkTexts, sampleTexts, textOf, withFile } from '../support/content.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 100)

const NASTY = [
  '',
  'null',
  '~',
  'true',
  '-1',
  '1e999',
  '0x1F',
  '02077042040',
  '[]',
  '{}',
  '{ a: { b: [c] } }',
  '"',
  "'",
  '|',
  '>-',
  '- - -',
  '? x',
  '&a [*a]',
  '*gone',
  '<<: *x',
  '!!binary aGk=',
  '!!set { a }',
  '"\\u202eturned round"',
  '\u202eturned\u2066 round\u200f',
  '"a\\0b"',
  '\tTab',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{y}} $& $1',
  'constructor',
  '2026-11-24',
  'x'.repeat(100_000),
  '((',
  '"24/7"',
  '"Mo-Fr 9-5"',
  '"Mo-Fr 09:00-17:00; PH off"',
  '"Mo 20:00-02:00, Tu 01:00-05:00; PH 18:00-02:00"',
  '2028-02-30',
  '[kent, kent, num]'
] as const

type Damage = (lines: readonly string[], at: number, nasty: string) => readonly string[]

const replaceLine = (lines: readonly string[], at: number, line: string) => lines.with(at, line)
const indentOf = (line: string) => /^[ -]*/.exec(line)?.[0].replaceAll('-', ' ') ?? ''

const DAMAGES: Readonly<Record<string, Damage>> = {
  deleteLine: (lines, at) => lines.toSpliced(at, 1),
  doubleLine: (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  cutFile: (lines, at) => lines.slice(0, at),
  indent: (lines, at) => replaceLine(lines, at, ` ${lines[at]}`),
  retypeValue: (lines, at, nasty) =>
    replaceLine(
      lines,
      at,
      (lines[at] ?? '').replace(/: .*/, () => `: ${nasty}`)
    ),
  retypeEntry: (lines, at, nasty) =>
    replaceLine(
      lines,
      at,
      (lines[at] ?? '').replace(/- .*/, () => `- ${nasty}`)
    ),
  retypeLine: (lines, at, nasty) => replaceLine(lines, at, nasty),
  insertProto: (lines, at, nasty) =>
    lines.toSpliced(at, 0, `${indentOf(lines[at] ?? '')}__proto__: ${nasty}`),
  insertField: (lines, at, nasty) =>
    lines.toSpliced(at, 0, `${indentOf(lines[at] ?? '')}constructor: ${nasty}`)
}

const inFolder = (folder: string) => [...sampleTexts.keys()].filter(file => file.startsWith(folder))
const alone = [...sampleTexts.keys()].filter(file => !file.includes('/'))

const damage = fc.record({
  file: fc.oneof(
    ...[alone, inFolder('services/'), inFolder('forces/'), inFolder('drills/')].map(files =>
      fc.constantFrom(...files)
    )
  ),
  kind: fc.constantFrom(...Object.keys(DAMAGES)),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  nasty: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 }))
})

type Damaged = typeof damage extends fc.Arbitrary<infer Value> ? Value : never

const apply = (texts: Texts, { file, kind, place, nasty }: Damaged): Texts => {
  const lines = textOf(texts, file).split('\n')
  const at = Math.floor(place * lines.length)
  return withFile(file, (DAMAGES[kind]?.(lines, at, nasty) ?? lines).join('\n'), texts)
}

const linesOf = (texts: Texts, file: string) => (texts.get(file) ?? '').split('\n')

/** What no reader of a report could act on. */
const useless = (texts: Texts, wanted: Fault['kind'], faults: readonly Fault[]) =>
  faults.filter(
    ({ file, line, column, problem, mend, kind }) =>
      kind !== wanted ||
      !texts.has(file) ||
      !(line >= 1 && line <= linesOf(texts, file).length) ||
      !(column >= 1 && column <= (linesOf(texts, file)[line - 1] ?? '').length + 1) ||
      problem.length < 5 ||
      problem.length > 1000 ||
      mend.length < 5
  )

test('damaged content gives a report to act on or sound content, and is never thrown at the reader', {
  timeout: RUNS * 300
}, () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), damages => {
      const texts = damages.reduce(apply, sampleTexts)
      const { compiled, faults, warnings } = checkTexts(texts)
      expect(useless(texts, 'fault', faults)).toEqual([])
      expect(useless(texts, 'warning', warnings)).toEqual([])
      expect(compiled === undefined).toBe(faults.length > 0)
      expect(JSON.stringify(compiled ?? '')).not.toMatch(/\p{Bidi_Control}|\\u00[01]/u)
    }),
    { numRuns: RUNS }
  )
})
