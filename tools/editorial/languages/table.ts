import type { LanguageStatus } from '../../content/locales/status.ts'

const COLUMNS = ['language', 'strings', 'missing', 'stale', 'review', 'bytes'] as const

const reviewLabel = ({ review, source }: LanguageStatus): string => {
  const said = source.value.review
  return review === 'reviewed' && said.status === 'reviewed' ? `${said.on}, ${said.role}` : review
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

/**
 * @param bytesOf how many bytes a language takes in the page, compressed.
 * @returns how far each language has come, a line for each.
 */
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
