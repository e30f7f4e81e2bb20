import type { Offered } from '../../content/check/offered.ts'
import type { Sources } from '../../content/check/sources.ts'
import type { Path } from '../../content/check/yaml-file.ts'
import type { Answer } from './answer.ts'
import { ringable } from './rows.ts'
import type { Edit } from './splice.ts'

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
  const path = [...start, answer.row.channel]
  const { number = answer.row.line.number } = answer
  return [
    ...(number === answer.row.line.number ? [] : [{ path: [...path, 'number'], value: quoted(number) }]),
    { path: [...path, 'confirmed'], value: String(answer.isNumberRight) },
    ...hoursEdits(answer, path)
  ]
}

/** Only once every number of a service was rung, and was its own, does the service count as rung. */
export const isWhole = (service: Offered, answers: readonly Answer[]): boolean =>
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

export const answersOf = (service: Offered, answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(({ row }) => row.service === service)

/** @returns the edits of each file that the answers change. */
export const editsOf = (
  sources: Sources,
  answers: readonly Answer[]
): ReadonlyMap<string, readonly Edit[]> => {
  const edits = new Map<string, readonly Edit[]>()
  for (const service of new Set(answers.map(({ row }) => row.service))) {
    const { file } = service.yaml
    const own = serviceEdits(service, answersOf(service, answers), sources)
    edits.set(file, [...(edits.get(file) ?? []), ...own])
  }
  return edits
}
