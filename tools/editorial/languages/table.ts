import type { LanguageStatus } from '../../content/locales/status.ts'

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
export const languageTable = (
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
