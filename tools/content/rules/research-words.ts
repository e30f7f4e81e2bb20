import { screenTextsOf, TRANSLATED_PARTS, type Translatable } from '../locales/translatable.ts'
import { oncePer } from '../once-per.ts'
import { rule } from './rule.ts'

/** Words about our own research. On a screen they tell nobody what to do, and the person may hear them read out. */
const RESEARCH =
  /\b(?:(?:no|one|the only|the) (?:\w+ )?page (?:that|of|says|shows|confirms)|pages? that (?:we|was|were) read|(?:was|were) not (?:checked|looked up|verified)|we (?:have not|could not|did not) check|have checked neither|what we know is from|no number or website was found|read for this tool|by our reading|(?:one|only one) (?:source|copy) says|older (?:lists?|pages?)|the guidance (?:says|gives))\b/i

const researchWordsOf = oncePer(({ english }: Translatable) => RESEARCH.exec(english.normalize('NFKC'))?.[0])

/** Refuses words about our research in what a screen shows; `sources` and `differences` are the place for them. */
export const researchWordRules = [
  rule(TRANSLATED_PARTS, sources =>
    screenTextsOf(sources).flatMap(string => {
      const { yaml, at } = string
      const found = researchWordsOf(string)
      return found === undefined
        ? []
        : yaml.error(
            at,
            `"${found}" is about our sources, and this is shown on a screen.`,
            'Say only what is so here; write how it is known into "differences" or "sources".'
          )
    })
  )
]
