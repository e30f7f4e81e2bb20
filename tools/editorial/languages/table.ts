import type { LanguageStanding } from '../../content/locales/status.ts'

const COLUMNS = ['language', 'strings', 'missing', 'stale', 'review', 'bytes'] as const

const reviewSaid = ({ review, source }: LanguageStanding): string => {
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
  standings: readonly LanguageStanding[],
  bytesOf: (standing: LanguageStanding) => number
): readonly string[] =>
  inColumns([
    COLUMNS,
    ...standings.map(standing => [
      `${standing.tag}, ${standing.source.value.english}`,
      String(standing.wanted.length),
      String(standing.missing.length),
      String(standing.stale.length),
      reviewSaid(standing),
      String(bytesOf(standing))
    ])
  ])
