import { digitsOf } from '../../../machines/text/format.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { ContentText } from '../locales/translatable.ts'
import type { Sources } from '../parse/sources.ts'
import { rule } from './rule.ts'
import { HOST, SHOWN_PARTS, shownTexts } from './shown-texts.ts'

export type DoNotUse = Sources['do-not-use.yaml']['value']

/** What people put between digits: spaces, brackets, dots and dashes of every kind. */
const BETWEEN = '[\\s().\\-/\\u2010-\\u2015]*'

/** Matches a number as people write it, with or without the code of the UK, and not inside a longer number. */
const patternOf = (digits: string) => {
  const dialled = [...digits.replace(/^0/, '')].join(BETWEEN)
  const start = digits.startsWith('0') ? `(?:(?:\\+|00)${BETWEEN}44${BETWEEN})?\\(?0?\\)?${BETWEEN}` : ''
  return new RegExp(`(?<!\\d)\\(?${start}${dialled}(?!\\d)`)
}

/** @returns a function that finds the numbers of the do-not-use list in a text, as they are written there. */
export const bannedNumbersFinder = (numbers: DoNotUse['numbers']) => {
  const patterns = numbers.map(({ digits, why }) => ({ digits, pattern: patternOf(digits), why }))
  return (text: string) => {
    // A cheap test first: few texts have these digits, and the pattern is slow.
    const all = digitsOf(text)
    return patterns.flatMap(({ digits, pattern, why }) => {
      const number = all.includes(digits.replace(/^0/, '')) ? pattern.exec(text)?.[0] : undefined
      return number === undefined ? [] : { number: number.trim(), why }
    })
  }
}

const bannedError = ({ yaml, at }: ContentText, match: string, why: string, kind: string): Diagnostic => {
  const fix = `Use the ${kind} that replaced it, or remove it.`
  const mend = at.at(-1) === 'number' ? 'withdraw' : undefined
  return yaml.error(at, `${match} is on the do-not-use list: ${why}.`, fix, mend)
}

/** @returns the sites of the do-not-use list in a text. */
export const bannedSitesIn = (text: string, sites: DoNotUse['sites']) =>
  (text.match(HOST) ?? []).flatMap(host => {
    const entry = sites.find(site => `.${host.toLowerCase()}`.endsWith(`.${site.host.replace(/^www\./, '')}`))
    return entry ? { host, why: entry.why } : []
  })

/** @returns a function that finds everything from the do-not-use list in a text. */
export const bannedFinder = ({ value: { numbers, sites } }: Sources['do-not-use.yaml']) => {
  const numbersIn = bannedNumbersFinder(numbers)
  return (shown: ContentText) => [
    ...numbersIn(shown.english).map(({ number, why }) => bannedError(shown, number, why, 'number')),
    ...bannedSitesIn(shown.english, sites).map(({ host, why }) => bannedError(shown, host, why, 'site'))
  ]
}

export const doNotUseRules = [
  rule([...SHOWN_PARTS, 'do-not-use.yaml'], sources =>
    shownTexts(sources).flatMap(bannedFinder(sources['do-not-use.yaml']))
  )
]
