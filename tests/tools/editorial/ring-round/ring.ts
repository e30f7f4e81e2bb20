import { diffArrays } from 'diff'
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

const fieldOf = (line: string) => /^ *[\w-]+: +/.exec(line)?.[0]

/** @returns `confirmed: false -> true` for a changed value; else `-12` old and `+12` new lines. */
const changedLines = (before: string, after: string): readonly string[] => {
  const parts = diffArrays(before.split('\n'), after.split('\n'))
  const isKept = (had: readonly string[], has: readonly string[]) =>
    had.length === has.length &&
    had.every((line, at) => fieldOf(line) && fieldOf(line) === fieldOf(has[at] ?? ''))
  const at = { had: 1, has: 1 }
  return parts.flatMap(({ value, added, removed }, index) => {
    const [last, next] = [parts[index - 1], parts[index + 1]]
    const first = added ? at.has : at.had
    if (!added) at.had += value.length
    if (!removed) at.has += value.length
    if (removed && next?.added && isKept(value, next.value))
      return value.map((had, i) => `${had} -> ${next.value[i]?.slice(fieldOf(had)?.length)}`)
    if (added && last?.removed && isKept(last.value, value)) return []
    return added || removed ? value.map((line, i) => `${added ? '+' : '-'}${first + i} ${line}`) : []
  })
}

/** @returns a line for each changed file: the old and the new. */
export const changesIn = (texts: Texts, changed: Texts): readonly string[] =>
  [...changed].flatMap(([file, text]) =>
    text === texts.get(file) ? [] : `${file}  ${changedLines(texts.get(file) ?? '', text).join(' | ')}`
  )
