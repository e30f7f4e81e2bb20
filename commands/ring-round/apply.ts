import { formatFault, visible } from '../../content/check/fault.ts'
import { check } from '../../content/check/load.ts'
import type { Offered } from '../../content/check/offered.ts'
import type { Sources, Texts } from '../../content/check/sources.ts'
import type { Path } from '../../content/check/yaml-file.ts'
import { type Answer, answerOf, isBlank } from './answer.ts'
import { type FilledRow, readFilled } from './filled.ts'
import { remarksOn, remarksOnSheet } from './remarks.ts'
import { type Row, ringable, rowsOf } from './rows.ts'
import { type Edit, splice } from './splice.ts'

/** What a filled sheet came to. Nothing is changed if anything is refused. */
export interface Applied {
  /** The new text of each file that changes. */
  readonly texts: Texts
  /** Each row that is refused, or fault that would follow, with what to do. */
  readonly refused: readonly string[]
  /** What to do by hand besides. */
  readonly remarks: readonly string[]
}

/** So long a number that was rung counts as fresh. Months. */
const REVIEW_MONTHS = 3

/** The same day of the month, or the last one of a shorter month. */
const nextReview = (day: string): string => {
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + REVIEW_MONTHS)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.toJSON().slice(0, 10)
}

/** A local service stands inside the file of its force. */
const startOf = ({ force, id }: Offered, sources: Sources): Path => {
  if (force === undefined) return []
  const locals = sources.forces.get(force)?.value['local-services'] ?? []
  return ['local-services', locals.findIndex(local => local.id === id)]
}

const quoted = (text: string) => JSON.stringify(text)

const hoursEdits = ({ row, open, areHoursRight, isNumberRight }: Answer, path: Path): readonly Edit[] => {
  const hours = [...path, 'hours']
  if (!areHoursRight) return []
  const confirmed: Edit = { path: [...hours, 'confirmed'], value: String(isNumberRight) }
  if (open === undefined) return [confirmed]
  const old = row.line.hours.open === undefined ? 'words' : 'open'
  return [{ path: [...hours, old], key: 'open', value: quoted(open) }, confirmed]
}

const lineEdits = (answer: Answer, start: Path): readonly Edit[] => {
  const path = [...start, ...answer.row.path]
  const { number } = answer.row.line
  return [
    ...(answer.number === number ? [] : [{ path: [...path, 'number'], value: quoted(answer.number) }]),
    { path: [...path, 'confirmed'], value: String(answer.isNumberRight) },
    ...hoursEdits(answer, path)
  ]
}

/** Only once every number of a service was rung, and was its own, does the service count as rung. */
const isWhole = (service: Offered, answers: readonly Answer[]): boolean =>
  answers.length === ringable(service).length && answers.every(({ isNumberRight }) => isNumberRight)

const checkedEdits = (answers: readonly Answer[], start: Path): readonly Edit[] => {
  const days = answers.map(({ rungOn }) => rungOn).sort()
  const [first = ''] = days
  return [
    { path: [...start, 'checked', 'on'], value: quoted(first) },
    { path: [...start, 'checked', 'how'], value: 'rung' },
    { path: [...start, 'review-by'], value: quoted(nextReview(first)) }
  ]
}

const serviceEdits = (service: Offered, answers: readonly Answer[], sources: Sources): readonly Edit[] => {
  const start = startOf(service, sources)
  return [
    ...answers.flatMap(answer => lineEdits(answer, start)),
    ...(isWhole(service, answers) ? checkedEdits(answers, start) : [])
  ]
}

const answersOf = (service: Offered, answers: readonly Answer[]) =>
  answers.filter(({ row }) => row.service === service)

const changedTexts = (texts: Texts, sources: Sources, answers: readonly Answer[]): Texts => {
  const edits = new Map<string, Edit[]>()
  for (const service of new Set(answers.map(({ row }) => row.service)))
    edits.set(service.yaml.file, [
      ...(edits.get(service.yaml.file) ?? []),
      ...serviceEdits(service, answersOf(service, answers), sources)
    ])
  const spliced = [...edits].map(([file, some]) => [file, splice(texts.get(file) ?? '', some)] as const)
  return new Map(spliced.filter(([file, text]) => text !== texts.get(file)))
}

const sorted = (filled: readonly FilledRow[], rows: readonly Row[], today: string) => {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const refused: string[] = []
  const answers: Answer[] = []
  const seen = new Set<string>()
  for (const { at, cells } of filled.filter(row => !isBlank(row.cells))) {
    const row = byKey.get(cells.key)
    const result = row ? answerOf(row, cells, today) : { problem: `there is no line "${cells.key}"` }
    if (seen.has(cells.key)) refused.push(`Row ${at} (${cells.name}): this line is in the sheet twice.`)
    else if ('problem' in result) refused.push(`Row ${at} (${cells.name}): ${result.problem}.`)
    else answers.push(result.answer)
    seen.add(cells.key)
  }
  return { refused, answers }
}

/**
 * Takes a filled sheet back into the content.
 * @param texts the content as it is.
 * @param sheet the filled sheet, as a spreadsheet saved it.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the files that change; none if a row does not match the content, or if the content would not be sound.
 */
export const applySheet = (texts: Texts, sheet: Uint8Array, today: string): Applied => {
  const nothing = { texts: new Map<string, string>(), remarks: [] }
  const { rows: filled, problem } = readFilled(sheet)
  if (problem !== undefined) return { ...nothing, refused: [visible(problem)] }
  const before = check(texts, today)
  if (!before.compiled) return { ...nothing, refused: before.faults.map(formatFault) }
  const sources = before.sources as Sources
  const rows = rowsOf(sources)
  const { refused, answers } = sorted(filled, rows, today)
  if (refused.length > 0) return { ...nothing, refused: refused.map(visible) }

  const changed = changedTexts(texts, sources, answers)
  const after = check(new Map([...texts, ...changed]), today)
  if (after.faults.length > 0) return { ...nothing, refused: after.faults.map(formatFault) }
  const stillThere = rowsOf(after.sources as Sources)
  const services = sources.offered.filter(service => answers.some(({ row }) => row.service === service))
  return {
    texts: changed,
    refused: [],
    remarks: [
      ...services.flatMap(service => {
        const own = answersOf(service, answers)
        return remarksOn(service, own, isWhole(service, own), stillThere)
      }),
      ...remarksOnSheet(filled)
    ].map(visible)
  }
}
