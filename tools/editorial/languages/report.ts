import { brotliCompressSync } from 'node:zlib'
import { counted } from '../../content/diagnostic.ts'
import { languageOf, textsOf } from '../../content/locales/compile.ts'
import { dateWordsOf } from '../../content/locales/date-words.ts'
import { keysOf, packTexts } from '../../content/locales/pack.ts'
import { type LanguageStatus, languageStatuses } from '../../content/locales/status.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { englishOf } from './english.ts'

/** @returns a function that gives the size of a language in the page, in bytes, compressed. */
const bytesIn = (statuses: readonly LanguageStatus[]) => {
  const all = statuses.map(status => ({
    status,
    texts: textsOf(status),
    dates: dateWordsOf(languageOf(status))
  }))
  const keys = keysOf(all.map(({ texts }) => texts))
  const sizes = new Map(
    all.map(({ status, texts, dates }) => {
      const inPage = JSON.stringify({ texts: packTexts(texts, keys), dates })
      return [status, brotliCompressSync(inPage).length]
    })
  )
  return (status: LanguageStatus): number => sizes.get(status) ?? 0
}

/** @returns a table with the progress of each language, and a line that sums it up. */
export const languageReport = (sources: Partial<Sources>): readonly string[] => {
  const statuses = languageStatuses(sources.languages, englishOf(sources))
  const total = (count: (status: LanguageStatus) => number) =>
    statuses.reduce((sum, status) => sum + count(status), 0)
  return [
    ...languageTable(statuses, bytesIn(statuses)),
    `\n${counted(statuses.length, 'language')}: ${total(({ missing }) => missing.length)} missing, ${total(({ stale }) => stale.length)} stale, ${statuses.filter(({ review }) => review === 'reviewed').length} reviewed.`
  ]
}

const COLUMNS = ['language', 'strings', 'missing', 'stale', 'review', 'bytes'] as const

const reviewLabel = ({ review, source }: LanguageStatus): string => {
  const { review: record } = source.value
  return review === 'reviewed' && record.status === 'reviewed' ? `${record.on}, ${record.role}` : review
}

const inColumns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
}

/** @param bytesOf compressed size of a language in the page. @returns a line for each language. */
const languageTable = (
  statuses: readonly LanguageStatus[],
  bytesOf: (status: LanguageStatus) => number
): readonly string[] =>
  inColumns([
    COLUMNS,
    ...statuses.map(status => [
      `${status.tag}, ${status.source.value.english}`,
      String(status.wanted.length),
      String(status.missing.length),
      String(status.stale.length),
      reviewLabel(status),
      String(bytesOf(status))
    ])
  ])
