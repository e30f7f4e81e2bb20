import type { Diagnostic } from '../diagnostic.ts'
import type { Sources } from '../parse/sources.ts'
import { calendarRules } from './calendar.ts'
import { doNotUseRules } from './do-not-use.ts'
import { drillRules } from './drills.ts'
import { factRules } from './facts.ts'
import { fixedWordRules } from './fixed-words.ts'
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
import { researchWordRules } from './research-words.ts'
import type { Rule } from './rule.ts'
import { seenRules } from './seen.ts'
import { signOffRules } from './sign-off.ts'
import { wordRules } from './words.ts'

const RULES: readonly Rule[] = [
  ...idRules,
  ...needRules,
  ...promiseRules,
  ...factRules,
  ...numberRules,
  ...seenRules,
  ...proseRules,
  ...neutralNameRules,
  ...languageRules,
  ...hourRules,
  ...calendarRules,
  ...forceRules,
  ...doNotUseRules,
  ...guidanceRules,
  ...wordRules,
  ...fixedWordRules,
  ...readingRules,
  ...researchWordRules,
  ...signOffRules,
  ...drillRules
]

/** Runs the rules that span several files. Those whose files could not be read are skipped. */
export const link = (sources: Partial<Sources>): readonly Diagnostic[] =>
  RULES.flatMap(rule => rule.check(sources))
