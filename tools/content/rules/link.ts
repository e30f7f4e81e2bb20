import type { Sources } from '../parse/sources.ts'
import { avoidedWordRules } from './avoided-words.ts'
import { calendarRules } from './calendar.ts'
import { doNotUseRules } from './do-not-use.ts'
import { drillRules } from './drills.ts'
import { factRules } from './facts.ts'
import { forceRules } from './forces.ts'
import { guidanceRules } from './guidance.ts'
import { hourRules } from './hours.ts'
import { idRules } from './ids.ts'
import { languageRules } from './languages.ts'
import { needRules } from './needs.ts'
import { neutralNameRules } from './neutral-names.ts'
import { numberRules } from './numbers.ts'
import { promiseRules } from './promises.ts'
import { proseRules } from './prose.ts'
import { readingRules } from './reading.ts'
import type { Rule } from './rule.ts'
import { seenRules } from './seen.ts'
import { signOffRules } from './sign-off.ts'
import { fixedWordRules, wordRules } from './words.ts'

/** The rules that span several files, by the file that they are in. */
export const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ids: idRules,
  needs: needRules,
  promises: promiseRules,
  facts: factRules,
  numbers: numberRules,
  seen: seenRules,
  prose: proseRules,
  'neutral-names': neutralNameRules,
  languages: languageRules,
  hours: hourRules,
  calendar: calendarRules,
  forces: forceRules,
  'do-not-use': doNotUseRules,
  guidance: guidanceRules,
  words: wordRules,
  'words-fixed': fixedWordRules,
  reading: readingRules,
  'avoided-words': avoidedWordRules,
  'sign-off': signOffRules,
  drills: drillRules
}

/**
 * Runs the rules that span several files. Those whose files could not be read are skipped.
 * @param rules the rules to run; all by default.
 */
export const link = (sources: Partial<Sources>, rules: readonly Rule[] = Object.values(RULES).flat()) =>
  rules.flatMap(rule => rule.check(sources))
