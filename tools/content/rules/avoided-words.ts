import {
  screenTextsOf,
  TRANSLATED_PARTS,
  type Translatable,
  textsIn,
  textsOfDrills
} from '../locales/translatable.ts'
import type { Sources } from '../parse/sources.ts'
import { errorsIn, rule } from './rule.ts'
import { FOR_REVIEWERS } from './shown-texts.ts'

/** Words that judge a person, or treat them as a case. "Women and girls" is a term of the field. */
const JUDGING =
  /(?<![\p{L}-])(users?|suspect\w*|scor(?:es?|ed|ing)|risk levels?|victims?|offenders?|perpetrators?|prostitut\w*|hook\w*|whor\w*|punter\w*|pimp\w*|(?<!women and )girls?|junk\w*|addict\w*|illegal\w*|rescue\w*|lifestyle|prosecut\w+|vulnerable (?:person|people|adult|adults))(?![\p{L}-])/giu

/** Names that may contain them: "Victim Liaison Unit". */
const isInName = (word: string, rest: string) => /^\p{Lu}/u.test(word) && /^ \p{Lu}\p{L}/u.test(rest)

/** @returns the first word of a text that judges, if one does. */
export const judgingWordIn = (text: string): string | undefined =>
  [...text.matchAll(JUDGING)].find(
    ({ 0: word, index }) => !isInName(word, text.slice(index + word.length))
  )?.[0]

/** Service names are others' choice, so they are removed from a text first. */
const judging = (texts: readonly Translatable[], { serviceEntries }: Pick<Sources, 'serviceEntries'>) => {
  const names = serviceEntries
    .flatMap(({ value }) => [value.name, value.shortName])
    .filter(name => judgingWordIn(name) !== undefined)
  return errorsIn(texts, ({ english }) => {
    const word =
      judgingWordIn(english) &&
      judgingWordIn(names.reduce((text, name) => text.replaceAll(name, ''), english))
    const fix = 'Use one that judges nobody: "sex worker", "client", "the person".'
    return word === undefined ? [] : [[`"${word}" is a word to avoid.`, fix]]
  })
}

const judgingOnScreens = rule(TRANSLATED_PARTS, sources =>
  judging(
    textsIn(sources).filter(({ at }) => !at.some(key => FOR_REVIEWERS.includes(key))),
    sources
  )
)

const judgingInDrills = rule(['drills', 'serviceEntries'], sources =>
  judging(textsOfDrills(sources), sources)
)

/** Words about our own research. On a screen they tell nobody what to do, and the person may hear them read out. */
const RESEARCH =
  /\b(?:(?:no|one|the only|the) (?:\w+ )?page (?:that|of|says|shows|confirms)|pages? that (?:we|was|were) read|(?:was|were) not (?:checked|looked up|verified)|we (?:have not|could not|did not) check|have checked neither|what we know is from|no number or website was found|read for this tool|by our reading|(?:one|only one) (?:source|copy) says|older (?:lists?|pages?)|the guidance (?:says|gives))\b/i

/** Such words belong in `sources` and `differences`. */
const research = rule(TRANSLATED_PARTS, sources =>
  errorsIn(screenTextsOf(sources), ({ english }) => {
    const [found] = RESEARCH.exec(english.normalize('NFKC')) ?? []
    const message = `"${found}" is about our sources, and this is shown on a screen.`
    const fix = 'Say only what is so here; write how it is known into "differences" or "sources".'
    return found === undefined ? [] : [[message, fix]]
  })
)

export const avoidedWordRules = [judgingOnScreens, judgingInDrills, research]
