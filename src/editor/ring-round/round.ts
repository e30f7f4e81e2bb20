import type { Applied } from '../../../tools/editorial/ring-round/apply.ts'
import type { RoundLine } from '../../../tools/editorial/ring-round/lines.ts'

/** The result of a line in this round. It is only in this window, and in no file. */
export interface RingMark extends Pick<Applied, 'untilConfirmed' | 'remarks'> {
  /** The line as it was before. */
  readonly line: RoundLine
  readonly isAnswered: boolean
  /** Whether it changed the content, so that Undo can undo it. */
  readonly hasChanged: boolean
}

/** The marks of a round, by the key of the line. */
export type RingMarks = ReadonlyMap<string, RingMark>

type LineStatus = 'toRing' | 'noAnswer' | 'done'

/** @param line as it is now; `undefined` if it was removed. */
export const lineStatusOf = (line: RoundLine | undefined, mark: RingMark | undefined): LineStatus => {
  if (!mark) return 'toRing'
  if (!mark.isAnswered) return 'noAnswer'
  const isUndone = mark.hasChanged && line?.state === mark.line.state
  return isUndone ? 'toRing' : 'done'
}

export interface Round {
  /** The lines of a round: the most due first, then those without an answer. */
  readonly lines: readonly { readonly line: RoundLine; readonly status: LineStatus }[]
  readonly done: number
  readonly noAnswer: number
}

const ORDER: readonly LineStatus[] = ['toRing', 'noAnswer', 'done']

/**
 * @param all every line as it is now, the most due first.
 * @param isOf whether a line is in this round.
 * @returns the lines with something due, and those that were rung in this round.
 */
export const roundOf = (
  all: readonly RoundLine[],
  marks: RingMarks,
  isOf: (line: RoundLine) => boolean
): Round => {
  const keys = new Set(all.map(({ key }) => key))
  const gone = [...marks.values()].filter(({ line }) => !keys.has(line.key))
  const lines = [
    ...all.map(line => ({ line, status: lineStatusOf(line, marks.get(line.key)) })),
    ...gone.map(mark => ({
      line: { ...mark.line, due: [], toDo: [] },
      status: lineStatusOf(undefined, mark)
    }))
  ]
    .filter(({ line, status }) => isOf(line) && (status !== 'toRing' || line.due.length > 0))
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  const count = (status: LineStatus) => lines.filter(one => one.status === status).length
  return { lines, done: count('done'), noAnswer: count('noAnswer') }
}

const waitingIn = ({ lines }: Round): readonly RoundLine[] =>
  lines.filter(({ status }) => status === 'toRing').map(({ line }) => line)

/** @returns the line that was chosen, or else the first to ring; nothing when all are done. */
export const lineNow = (round: Round, chosen: string | undefined): RoundLine | undefined =>
  round.lines.find(({ line }) => line.key === chosen)?.line ?? waitingIn(round)[0]

/** @returns the key of the line to ring after this one. */
export const lineAfter = (round: Round, key: string): string | undefined => {
  const waiting = waitingIn(round).map(line => line.key)
  return waiting[waiting.indexOf(key) + 1] ?? waiting.find(other => other !== key)
}

/** @returns what is left to do by hand after the calls so far, and the notes. */
export const remarksOf = ({ lines }: Round, marks: RingMarks): readonly string[] => {
  const remarks = lines.flatMap(({ line, status }) => {
    const mark = marks.get(line.key)
    if (!mark || status === 'toRing') return []
    return [
      ...(line.due.includes('number') ? mark.untilConfirmed : []),
      ...(mark.isAnswered ? line.toDo.map(toDo => `${line.service}: ${toDo}`) : []),
      ...mark.remarks
    ]
  })
  return [...new Set(remarks)]
}
