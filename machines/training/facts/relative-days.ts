const inWords = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })

/** From this many days on, months are shown. */
const DAYS = 60
const MONTH = 30.44

/** @returns a number of days from now in words: "5 days ago", "tomorrow", "in 3 months". */
export const formatRelativeDays = (days: number): string =>
  Math.abs(days) < DAYS
    ? inWords.format(Math.round(days), 'day')
    : inWords.format(Math.round(days / MONTH), 'month')
