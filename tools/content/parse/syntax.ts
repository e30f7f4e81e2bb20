import { type Document, LineCounter, type YAMLError } from 'yaml'
import type { Finding } from '../diagnostic.ts'
import { readDocument } from './read-document.ts'
import { indentOf, slipsOf } from './slips.ts'

/** A syntax error of a file. Lines and columns are counted from 1. */
interface SyntaxFinding {
  readonly line: number
  readonly column: number
  readonly finding: Finding
}

interface Fault {
  readonly line: number
  readonly column: number
  readonly error: YAMLError
}

const faultsOf = (document: Document.Parsed | undefined, lineCounter: LineCounter): readonly Fault[] =>
  [...(document?.errors ?? []), ...(document?.warnings ?? [])]
    .map(error => ({ ...lineCounter.linePos(error.pos[0]), error }))
    .map(({ line, col, error }) => ({ line, column: col, error }))
    .sort((a, b) => a.line - b.line || a.column - b.column)

const faultsIn = (lines: readonly string[]): readonly Fault[] => {
  const lineCounter = new LineCounter()
  return faultsOf(readDocument(lines.join('\n'), lineCounter), lineCounter)
}

const FIX = 'Compare it with the lines around it: check quotes, colons and the spaces it begins with.'

const plainly = (lines: readonly string[], { line, error: { code } }: Fault): Finding => {
  if (code !== 'DUPLICATE_KEY') return ['This cannot be read.', FIX]
  const field = lines[line - 1]?.trim().split(':')[0]
  return [`"${field}" stands here twice.`, 'Remove one of them.']
}

/** The number of lines before and after an error that are searched for its cause, as a file may have thousands. */
const NEAR = 40

const isBlank = (line = '') => /^ *(?:#|$)/.test(line)

/** @returns the lines around an error that are YAML by themselves: none is indented less than the first. */
const nearby = (lines: readonly string[], line: number) => {
  const before = [...lines.keys()].slice(Math.max(0, line - NEAR), Math.max(1, line - 3))
  const written = before.filter(at => !isBlank(lines[at]))
  const edge = Math.min(...written.map(at => indentOf(lines[at])))
  const first = written.find(at => indentOf(lines[at]) === edge) ?? 0
  const end = lines.findIndex((text, at) => at > line && !isBlank(text) && indentOf(text) < edge)
  const last = Math.min(line + NEAR, end === -1 ? lines.length : end)
  return { first, part: lines.slice(first, last) }
}

/** @returns the lines that may be the cause of an error. A line with an indent that no line should have comes first. */
const suspects = (lines: readonly string[], line: number): readonly number[] => {
  const near = [0, -1, 1, -2].map(distance => line - 1 + distance)
  const odd = lines.findIndex((text, at) => at <= line && indentOf(text) % 2 === 1 && !isBlank(text))
  return [...(odd === -1 ? [] : [odd]), ...near].filter(at => at in lines)
}

/** @returns the mistake that explains an error: correcting it removes the error and causes no other. */
const slipBehind = (lines: readonly string[], fault: Fault) => {
  const { first, part } = nearby(lines, fault.line)
  const line = fault.line - first
  const faults = faultsIn(part)
  for (const at of suspects(part, line))
    for (const slip of slipsOf(part, at)) {
      const left = faultsIn(part.with(at, slip.meant))
      const isGone = left.length < faults.length && left.every(one => one.line > Math.max(line, at + 2))
      if (isGone) return { ...slip, at: first + at }
    }
  return undefined
}

/** If a file has more, the rest is reported after these are corrected. */
const MOST = 20

const TAB: Finding = ['This line begins with a tab.', 'Use spaces: two for each step to the right.']

/**
 * Explains syntax errors in words for content editors. Each mistake is corrected before the next is searched for, so
 * that one cause makes one finding.
 * @param source the text of a file.
 * @param document the parsed file, with the positions of its lines.
 * @returns the errors, in the order of the lines.
 */
export const syntaxFindings = (source: string, document: Document.Parsed, lineCounter: LineCounter) => {
  let faults = faultsOf(document, lineCounter)
  if (faults.length === 0) return []
  const found: SyntaxFinding[] = []
  let lines: readonly string[] = source.split('\n')
  const tab = lines.findIndex(line => /^ *\t/.test(line))
  if (tab !== -1) return [{ line: tab + 1, column: 1, finding: TAB }]
  for (let [fault] = faults; fault && found.length < MOST; [fault] = faults) {
    const slip = slipBehind(lines, fault)
    if (slip) {
      found.push({ line: slip.at + 1, column: slip.column + 1, finding: slip.finding })
      lines = lines.with(slip.at, slip.meant)
      faults = faultsIn(lines)
    } else {
      found.push({ line: fault.line, column: fault.column, finding: plainly(lines, fault) })
      // Later errors may be caused by a line that cannot be read.
      faults = fault.error.code === 'DUPLICATE_KEY' ? faults.slice(1) : []
    }
  }
  return found
}
