// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import type { Compiled } from '../../../tools/content/check.ts'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, TODAY, textOf, withFile } from '../../support/content.ts'
import { lawsBrokenFor, raisedAs } from '../../support/laws.ts'
import { BUILT_ON, settingsIn } from '../../support/settings-in.ts'

/** Values to put anywhere, separated by two spaces or a line break. */
const NASTY = [
  ...String.raw`null  ~  true  -1  1e999  0x1F  02077042040  []  {}  { a: { b: [c] } }  "  '  |  >-  - - -  ? x  &a [*a]
*gone  <<: *x  !!binary aGk=  !!set { a }  "\u202eturned round"  "a\0b"  </script><script>alert(1)</script>
<img src=x onerror=alert(1)>  {{y}} $& $1  constructor  2026-11-24  ((  "24/7"  "Mo-Fr 9-5"
"Mo-Fr 09:00-17:00; PH off"  "Mo 20:00-02:00, Tu 01:00-05:00; PH 18:00-02:00"  2028-02-30  [kent, kent, num]`.split(
    / {2}|\n/
  ),
  ...['', '\tTab', '\u202eturned\u2066 round\u200f', 'x'.repeat(100_000)]
]

type Damage = (lines: readonly string[], at: number, nasty: string, other: number) => readonly string[]

const swapLines = (lines: readonly string[], a: number, b: number) =>
  lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
const keyOf = (line: string) => /^[ -]*[\w-]*:|^ *- /.exec(line)?.[0]
const indentOf = (line: string) => /^[ -]*/.exec(line)?.[0].replaceAll('-', ' ') ?? ''

const DAMAGES: Readonly<Record<string, Damage>> = {
  deleteLine: (lines, at) => lines.toSpliced(at, 1),
  doubleLine: (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  cutFile: (lines, at) => lines.slice(0, at),
  swapLines: (lines, at, _, other) => swapLines(lines, at, other),
  /** Swaps two values of the same field, such as ids or names: each may be valid in the other's place. */
  swapAlike: (lines, at, _, other) => {
    const alike = lines.flatMap((line, place) => (keyOf(line) === keyOf(lines[at] ?? '') ? place : []))
    return swapLines(lines, at, alike[other % alike.length] ?? at)
  },
  indent: (lines, at) => lines.with(at, ` ${lines[at]}`),
  retypeValue: (lines, at, nasty) => lines.with(at, lines[at]?.replace(/(?<=: ).*/, () => nasty) ?? ''),
  retypeEntry: (lines, at, nasty) => lines.with(at, lines[at]?.replace(/(?<=- ).*/, () => nasty) ?? ''),
  retypeLine: (lines, at, nasty) => lines.with(at, nasty),
  insertProto: (lines, at, nasty) =>
    lines.toSpliced(at, 0, `${indentOf(lines[at] ?? '')}__proto__: ${nasty}`),
  insertField: (lines, at, nasty) =>
    lines.toSpliced(at, 0, `${indentOf(lines[at] ?? '')}constructor: ${nasty}`)
}

const files = [...fixtureTexts.keys()]
const GROUPS = ['services/', 'forces/', 'drills/'].map(folder =>
  files.filter(file => file.startsWith(folder))
)
const fileOf = fc.oneof(
  ...[files.filter(file => !file.includes('/')), ...GROUPS].map(group => fc.constantFrom(...group))
)

/** A position in a file, as a share of its length. */
const part = fc.double({ min: 0, max: 0.999, noNaN: true })

const inAFile = fc
  .record({
    file: fileOf,
    damage: fc.constantFrom(...Object.entries(DAMAGES)),
    place: part,
    other: part,
    nasty: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 }))
  })
  .map(({ file, damage: [name, damage], place, other, nasty }) => ({
    said: `${name} ${file} ${place} ${other} ${JSON.stringify(nasty.slice(0, 50))}`,
    apply: (texts: Texts): Texts => {
      const lines = textOf(texts, file).split('\n')
      const [at, second] = [place, other].map(share => Math.floor(share * lines.length))
      return withFile(file, damage(lines, at ?? 0, nasty, second ?? 0).join('\n'), texts)
    }
  }))

const lineOf = (texts: Texts, file: string, key: string) =>
  new RegExp(`^ *${key}:.*`, 'm').exec(textOf(texts, file))?.[0]

const withLine = (file: string, key: string, line: string, texts: Texts): Texts => {
  const old = lineOf(texts, file, key)
  return old === undefined
    ? texts
    : withFile(
        file,
        textOf(texts, file).replace(old, () => line),
        texts
      )
}

/** Fields of a service that decide whom an outcome shows, with values that are valid in many files. */
const DECISIVE: Readonly<Record<string, readonly string[]>> = {
  status: ['held', 'show'],
  nations: ['[england]', '[northern-ireland]', '[scotland, uk]'],
  needs: ['[talk]', '[everyone]', '[danger-now, nowhere-safe-tonight]'],
  bestFor: ['[]', '[talk]', '[everyone]', '[danger-now]'],
  confirmed: ['false', 'true'],
  open: ['"24/7"', '"24/7; PH off"', '"Mo-Fr 09:00-17:00; PH unknown"', '"Sa 10:00-12:00 unknown; PH off"']
}

const [services = [], forces = [], drills = []] = GROUPS
const service = fc.constantFrom(...services)

const inAService = fc
  .record({ file: service, field: fc.constantFrom(...Object.keys(DECISIVE)), which: fc.nat() })
  .map(({ file, field, which }) => {
    const values = DECISIVE[field] ?? []
    const value = values[which % values.length]
    return {
      said: `${file} ${field}: ${value}`,
      apply: (texts: Texts): Texts => {
        const indent = /^ */.exec(lineOf(texts, file, field) ?? '')?.[0] ?? ''
        return withLine(file, field, `${indent}${field}: ${value}`, texts)
      }
    }
  })

/** Swaps a field of two services. */
const betweenServices = fc
  .record({ a: service, b: service, field: fc.constantFrom(...Object.keys(DECISIVE)) })
  .map(({ a, b, field }) => ({
    said: `swapFields ${field} ${a} ${b}`,
    apply: (texts: Texts): Texts => {
      const [ofA, ofB] = [lineOf(texts, a, field), lineOf(texts, b, field)]
      if (ofA === undefined || ofB === undefined) return texts
      return withLine(a, field, ofB, withLine(b, field, ofA, texts))
    }
  }))

/** Ids are file names: swaps the contents of two files. */
const betweenFiles = fc
  .oneof(
    ...[services, services, forces, drills].map(group =>
      fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group))
    )
  )
  .map(([a, b]) => ({
    said: `swapFiles ${a} ${b}`,
    apply: (texts: Texts): Texts => withFile(a, textOf(texts, b), withFile(b, textOf(texts, a), texts))
  }))

const oneDamage = fc.oneof(
  { weight: 6, arbitrary: inAFile },
  { weight: 2, arbitrary: inAService },
  { weight: 1, arbitrary: betweenServices },
  { weight: 1, arbitrary: betweenFiles }
)

/** One to three errors in the content: a description, and a function that makes them. */
const damages = fc.array(oneDamage, { minLength: 1, maxLength: 3 })

const RUNS = Number(process.env.FUZZ_RUNS ?? 30)
const MANY = 300

/** Noon on a working day, and the dead of night at a weekend and at Christmas. */
const TIMES = ['2026-11-25T12:00', '2026-11-29T03:00', '2026-12-25T03:00'] as const

/** Each need by itself, none, all, and the two that compete for the first place. */
const SETS: readonly (readonly Need[])[] = [
  ...NEEDS.map(need => [need]),
  NEEDS,
  ['danger-now', 'nowhere-safe-tonight']
]
const RAISED = SETS.map(set => raisedAs(NEEDS.filter(need => need === 'everyone' || set.includes(need))))

/**
 * Checks the laws of an outcome for some needs, moments and forces: enough to notice most errors, and quick
 * enough for every edit.
 * @returns each broken law, with where and when.
 */
const lawsBroken = (compiled: Compiled): readonly string[] => {
  const { content, settingAt } = settingsIn(compiled)
  const [first, ...others] = content.forces.map(({ id }) => id)
  return [undefined, first, others.at(-1)].flatMap(force =>
    TIMES.flatMap(time => {
      const setting = settingAt(time, force)
      return RAISED.flatMap(raised => lawsBrokenFor(raised, setting).map(law => `${force} ${time}: ${law}`))
    })
  )
}

const linesOf = (texts: Texts, file: string) => (texts.get(file) ?? '').split('\n')

/** @returns diagnostics that a reader could not act on. */
const useless = (texts: Texts, wanted: Diagnostic['severity'], errors: readonly Diagnostic[]) =>
  errors.filter(
    ({ file, line, column, message, fix, severity }) =>
      severity !== wanted ||
      !texts.has(file) ||
      !(line >= 1 && line <= linesOf(texts, file).length) ||
      !(column >= 1 && column <= (linesOf(texts, file)[line - 1] ?? '').length + 1) ||
      message.length < 5 ||
      message.length > 1000 ||
      fix.length < 5
  )

const reportsOrPasses = (numRuns: number) =>
  fc.assert(
    fc.property(damages, done => {
      const texts = done.reduce((damaged, { apply }) => apply(damaged), fixtureTexts)
      const { compiled, errors, warnings } = checkTexts(texts, TODAY, BUILT_ON)
      expect(useless(texts, 'error', errors)).toEqual([])
      expect(useless(texts, 'warning', warnings)).toEqual([])
      expect(compiled === undefined).toBe(errors.length > 0)
      expect(JSON.stringify(compiled ?? '')).not.toMatch(/\p{Bidi_Control}|\\u00[01]/u)
      if (compiled) expect(lawsBroken(compiled)).toEqual([])
    }),
    { numRuns }
  )

test('content check: damaged content gives a report or passes, and never throws', {
  timeout: 300_000 + RUNS * 300
}, () => {
  reportsOrPasses(RUNS)
})

test('content check: content damaged in 300 ways gives a report or passes, and never throws', {
  tags: ['long']
}, () => {
  reportsOrPasses(MANY)
})
