const services = (count: number) => `${count} ${count === 1 ? 'service' : 'services'}`

/** The words of importing and exporting directories. */
export const directoryWords = {
  title: 'Import and export directories',
  out: 'Export services',
  outAbout: (count: number) =>
    `${services(count)} can be exported: those that are shown and have a confirmed number.`,
  asCsv: 'Services as CSV',
  asJson: 'Services as Open Referral (JSON)',
  into: 'Import services',
  intoAbout:
    'A sheet with one row for each service (CSV), or Open Referral UK (JSON). Nothing is downloaded. Imported services are held and not confirmed, so no officer sees one until somebody rings it.',
  under: 'Put them under',
  choose: 'Choose a force',
  national: (nation: string) => `National: ${nation}`,
  uk: 'all of the UK',
  file: 'Choose a CSV or JSON file',
  paste: 'Or paste it here',
  compare: 'Compare with the content',
  pasted: 'Pasted text',
  working: 'Comparing…',
  /** The kinds of rows, in the order of the page: those that need a decision come first. */
  kinds: {
    new: 'new',
    changed: 'changed',
    refused: 'refused',
    kept: 'kept as the content has them',
    same: 'the same as in the content'
  },
  of: (from: string) => `${from}, beside the content`,
  take: (count: number) => `Import ${services(count)}`,
  takeName: (name: string, at: string) => `Import ${name}, ${at}`,
  all: 'Tick all',
  none: 'Tick none',
  taken: (count: number) => `${services(count)} imported. Undo removes them.`,
  was: (before: string) => `, in the content: ${before || 'none'}`
} as const
