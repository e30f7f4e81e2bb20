/** The headings of the columns that our own sheets and directories share. */
export const COLUMNS = {
  name: 'Service',
  number: 'Number we show',
  written: 'Hours as written (do not change)',
  for: 'Who we say it is for',
  source: 'Where we read it',
  checked: 'Last checked'
} as const

/** Without quotes, spreadsheets turn 24/7 into a day in July. */
export const quoted = (hours: string): string => `"${hours}"`

/** @returns hours as they were before `quoted`, or before a spreadsheet made a day of them. */
export const unquotedHours = (cell: string): string =>
  cell.replace(/^"(.*)"$/s, '$1').replace(/^24[-/](?:Jul|0?7)(?:[-/]\d+)?$/, '24/7')

/** A mark before each number, so that no spreadsheet drops its first zero. */
export const TEL = 'tel. '
