import { expect, test } from 'vitest'
import { type RingMark, remarksOf, roundOf } from '../../src/editor/ring-round/round.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import type { CallResult } from '../../tools/editorial/ring-round/call.ts'
import { checkTexts, fixtureTexts } from '../support/content.ts'
import {
  changesIn,
  lineIn,
  linesIn,
  refusals,
  ring,
  TODAY,
  taken
} from '../tools/editorial/ring-round/ring.ts'
import { applyCase, type Case, readCases } from './read-cases.ts'
import { testRows } from './read-rows.ts'

/**
 * A case of `ring-round/applied` edits the fixture, then has a line for the result of each call:
 *
 *     tara number no | right number 0141 276 7725
 *     > services/tara.yaml  @9 -  number: "0141 276 7724" | +  number: "0141 276 7725"
 *     > tara: ring 0141 276 7725 too: until then it is not confirmed.
 *
 * All else was rung on 2026-12-01 and is right. `all right` says only that, `nothing` that nobody answered.
 * Printed are the changed lines of each file (after `@9` those from line 9), what is said about each service,
 * and whatever stops the build. The calls of `before tara all right` came earlier. The words for the lines:
 */
const LINES: Readonly<Record<string, string>> = {
  tara: 'services/tara.yaml phone',
  num: 'services/num.yaml phone',
  galop: 'services/galop.yaml phone',
  suzy: 'services/suzy-lamplugh.yaml phone',
  nihe: 'services/nihe.yaml phone',
  crime: 'services/crimestoppers.yaml phone',
  crimetext: 'services/crimestoppers.yaml text',
  victim: 'services/victim-support.yaml phone',
  chat: 'services/victim-support.yaml webchat',
  gwent: 'forces/gwent.yaml cyfannol phone',
  basis: 'forces/west-yorkshire.yaml basis phone',
  second: 'forces/west-yorkshire.yaml second phone',
  secondtext: 'forces/west-yorkshire.yaml second text'
}

/** How each part of a result is written. Longer names come first. */
const PARTS: readonly (readonly [name: string, read: (text: string) => Partial<CallResult>])[] = [
  ['all right', () => ({})],
  ['nothing', () => ({ isRight: undefined })],
  ['right number', rightNumber => ({ rightNumber })],
  ['withdrawn by', withdrawnBy => ({ withdrawnBy })],
  ['right hours', rightHours => ({ rightHours })],
  ['rung', on => ({ on })],
  ['number', () => ({ isRight: false })],
  ['hours', text => ({ areHoursRight: text === 'no' ? false : undefined })],
  ['remarks', note => ({ note })]
]

const partOf = (text: string): Partial<CallResult> => {
  const [name, read] = PARTS.find(([name]) => text === name || text.startsWith(`${name} `)) ?? []
  if (!name || !read) throw new Error(`No part of a result is called so: ${text}`)
  return read(text.slice(name.length + 1))
}

/** @param text such as `tara number no | right number 0141 276 7725`. */
const callOf = (text: string) => {
  const [word = '', ...rest] = text.split(' ')
  const result: Partial<CallResult> = Object.assign({}, ...rest.join(' ').split(' | ').map(partOf))
  return { word, key: LINES[word] ?? word, result }
}

/** @returns what calls change in the content, and all that is printed about them. */
const printed = (one: Case): readonly string[] => {
  const before = one.says.get('before')?.split(' & ').map(callOf) ?? []
  const texts = taken(
    applyCase(one, fixtureTexts).texts,
    before.map(({ key, result }) => [key, result])
  )
  const today = one.says.get('on') ?? TODAY
  const calls = [...one.says]
    .filter(([word]) => word in LINES)
    .map(([word, text]) => callOf(`${word} ${text}`))
  let after: Texts = texts
  const marks = new Map<string, RingMark>()
  for (const { word, key, result } of calls) {
    const line = lineIn(after, key)
    const { texts: changed, refused, ...said } = ring(after, key, result, today)
    if (refused.length > 0)
      return refusals(refused).map(why => `refused: ${why.replace(`${line.service}: `, `${word}: `)}`)
    after = new Map([...after, ...changed])
    marks.set(key, { line, isAnswered: true, hasChanged: changed.size > 0, ...said })
  }
  const remarks = remarksOf(
    roundOf(linesIn(after, today), marks, () => true),
    marks
  )
  const said = calls.reduce(
    (text, { word, key }) => text.replaceAll(`${marks.get(key)?.line.service}: `, `${word}: `),
    remarks.join(' ')
  )
  const { errors } = checkTexts(after, today)
  return [
    ...changesIn(texts, after),
    ...(said ? [said] : []),
    ...errors.map(error => `error: ${formatDiagnostic(error)}`)
  ]
}

for (const one of readCases('tests/specs/ring-round/applied', ['before', 'on', ...Object.keys(LINES)]))
  test(`${one.topic}: ${one.title}`, { tags: ['slow'] }, () => {
    expect(printed(one)).toEqual(one.lines)
  })

testRows('ring-round/refused', text => {
  const { key, result } = callOf(text)
  const { texts, refused, remarks } = ring(fixtureTexts, key, result)
  expect([texts.size, remarks, refused.length]).toEqual([0, [], 1])
  return refusals(refused)
    .join()
    .slice(lineIn(fixtureTexts, key).service.length + 2)
})
