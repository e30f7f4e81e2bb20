import type { Content } from '../../content/content.ts'
import type { Place } from '../../encounter/encounter.selectors.ts'

/** @returns the heading of a place, as the officer sees it. */
export const headingOf = (
  place: Exclude<Place, 'danger' | 'nearNow'>,
  { beforeYouStart, questions, screens: { labels, outcome, handOver } }: Content
): string => {
  switch (place) {
    case 'ready':
      return beforeYouStart.title
    case 'outcome':
      return labels.outcome
    case 'closing':
      return outcome.closingHeading
    case 'numbers':
      return handOver.numbers
    case 'choosing':
      return handOver.title
    case 'carry':
      return handOver.carry
    case 'codes':
      return handOver.scan
    default:
      return questions[place].prompt
  }
}
