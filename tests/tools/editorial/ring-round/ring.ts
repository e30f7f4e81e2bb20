import { structuredPatch } from 'diff'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { type Applied, applyCall } from '../../../../tools/editorial/ring-round/apply.ts'
import type { CallResult } from '../../../../tools/editorial/ring-round/call.ts'
import { type RoundLine, roundLinesOf } from '../../../../tools/editorial/ring-round/lines.ts'
import { checkTexts } from '../../../support/content.ts'

/** The day of the ring-round, and the day after it. */
export const RUNG = '2026-12-01'
export const TODAY = '2026-12-02'

/** The result of a call if everything is as we show it. */
export const RIGHT: CallResult = {
  on: RUNG,
  isRight: true,
  rightNumber: '',
  withdrawnBy: '',
  areHoursRight: true,
  rightHours: '',
  note: ''
}

export const linesIn = (texts: Texts, today = TODAY): readonly RoundLine[] =>
  roundLinesOf(checkTexts(texts, today).sources as Sources, today)

/** @returns why a result is refused, in the command's words. */
export const refusals = (refused: Applied['refused']): readonly string[] =>
  refused.map(reason => (typeof reason === 'string' ? reason : formatDiagnostic(reason)))

export const lineIn = (texts: Texts, key: string): RoundLine => {
  const line = linesIn(texts).find(one => one.key === key)
  if (!line) throw new Error(`There is no line ${key}.`)
  return line
}

/** Applies a call's result, which differs from `RIGHT` only as given. */
export const ring = (texts: Texts, key: string, result: Partial<CallResult> = {}, today = TODAY): Applied =>
  applyCall(texts, lineIn(texts, key), { ...RIGHT, ...result }, today)

/** @returns the content after several calls in order. @throws if any is refused. */
export const taken = (
  texts: Texts,
  calls: readonly (readonly [key: string, result?: Partial<CallResult>])[]
): Texts => {
  const after = new Map(texts)
  for (const [key, result] of calls) {
    const { texts: changed, refused } = ring(after, key, result)
    if (refused.length > 0) throw new Error(refusals(refused).join('\n'))
    for (const [file, text] of changed) after.set(file, text)
  }
  return after
}

/** @returns the changed lines of each changed file, as in a patch: each group after the number of its line. */
export const changesIn = (texts: Texts, changed: Texts): readonly string[] =>
  [...changed].flatMap(([file, text]) => {
    const { hunks } = structuredPatch(file, file, texts.get(file) ?? '', text, '', '', { context: 0 })
    const groups = hunks.map(({ newStart, lines }) => `@${newStart} ${lines.join(' | ')}`)
    return groups.length === 0 ? [] : `${file}  ${groups.join(' | ')}`
  })
