import * as fc from 'fast-check'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { fixtureTexts, textOf, withFile } from './content.ts'

/** Values for anything, parted by two spaces or a new line. */
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
  /** Two ids, two names, two lists of needs: each may be right in the place of the other. */
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

/** A place in a file, as a part of its length. */
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

/** What decides whom an outcome leads to: fields of a service, and values that are right in many files. */
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

/** A line of one service in another, and the other way round. */
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

/** Files are named by ids: what stands under one name comes to stand under another. */
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

/** One to three things that go wrong with the content: what was done, and how to do it to texts. */
export const damages = fc.array(oneDamage, { minLength: 1, maxLength: 3 })
