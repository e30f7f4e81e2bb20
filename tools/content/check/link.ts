import type { Fault } from './fault.ts'
import { calendarRules } from './rules/calendar.ts'
import { doNotUseRules } from './rules/do-not-use.ts'
import { drillRules } from './rules/drills.ts'
import { factRules } from './rules/facts.ts'
import { fixedWordRules } from './rules/fixed-words.ts'
import { forceRules } from './rules/forces.ts'
import { guidanceRules } from './rules/guidance.ts'
import { hourRules } from './rules/hours.ts'
import { idRules } from './rules/ids.ts'
import { languageRules } from './rules/languages.ts'
import { needRules } from './rules/needs.ts'
import { neutralNameRules } from './rules/neutral-names.ts'
import { promiseRules } from './rules/promises.ts'
import { readingRules } from './rules/reading.ts'
import type { Rule } from './rules/rule.ts'
import { signOffRules } from './rules/sign-off.ts'
import { wordRules } from './rules/words.ts'
import type { Sources } from './sources.ts'

const RULES: readonly Rule[] = [
  ...idRules,
  ...needRules,
  ...promiseRules,
  ...factRules,
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
  ...signOffRules,
  ...drillRules
]

/**
 * Holds the whole set together.
 * @returns every fault that no single file could show; rules whose files could not be read are passed over.
 */
export const link = (sources: Partial<Sources>): readonly Fault[] =>
  RULES.filter(rule => rule.reads.every(part => sources[part])).flatMap(rule =>
    rule.check(sources as Sources)
  )
