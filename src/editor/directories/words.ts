const services = (count: number) => `${count} ${count === 1 ? 'service' : 'services'}`

/** What the editor says of directories. */
export const directoryWords = {
  title: 'Directories in and out',
  out: 'Give services to others',
  outAbout: (count: number) =>
    `${services(count)} can go out: shown, with a number that is confirmed. What nobody confirmed is left out.`,
  asCsv: 'Services as CSV',
  asJson: 'Services as Open Referral (JSON)',
  into: 'Take services in',
  intoAbout:
    'A sheet with a row a service (CSV), or Open Referral UK (JSON). Nothing is fetched. What comes in is held and not confirmed, so no officer sees it until somebody rings.',
  under: 'Put them under',
  choose: 'Choose a force',
  nations: {
    uk: 'National: all of the UK',
    england: 'National: England',
    wales: 'National: Wales',
    scotland: 'National: Scotland',
    'northern-ireland': 'National: Northern Ireland'
  },
  file: 'Choose a CSV or JSON file',
  paste: 'Or paste it here',
  compare: 'Compare with the content',
  pasted: 'Pasted text',
  working: 'Comparing…',
  kinds: {
    new: 'New',
    changed: 'Changed',
    refused: 'Refused',
    kept: 'Kept as the content has them'
  },
  counts: {
    new: 'new',
    changed: 'changed',
    refused: 'refused',
    kept: 'kept as the content has them',
    same: 'the same as in the content'
  },
  of: (from: string) => `${from}, beside the content`,
  heading: (kind: string, count: number) => `${kind} (${count})`,
  take: (count: number) => `Take in ${services(count)}`,
  takeName: (name: string, at: string) => `Take in ${name}, ${at}`,
  all: 'Tick all',
  none: 'Tick none',
  taken: (count: number) => `${services(count)} taken in. Undo takes all of it back.`,
  nothing: 'none',
  was: (before: string) => `, in the content: ${before}`
} as const
