import type { Dictionary } from '../../machines/content/content.ts'
import type { Revision } from '../../machines/training/outcomes/revision.ts'
import { compile, compilePacks } from './compile/compile.ts'
import { type Diagnostic, isTranslation, sortDiagnostics } from './diagnostic.ts'
import { dateErrors } from './freshness/dates.ts'
import { freshness } from './freshness/freshness.ts'
import { compileLanguages } from './locales/compile.ts'
import { languageFindings } from './locales/findings.ts'
import { isComplete, parseSources, type Texts } from './parse/sources.ts'
import { drillFindings } from './rules/drill-routes.ts'
import { link } from './rules/link.ts'
import type { Rule } from './rules/rule.ts'

/** The data that the app is built from. */
export type Compiled = Revision

const isWithin = (one: Diagnostic, other: Diagnostic): boolean =>
  one.file === other.file && other.path?.every((key, at) => key === one.path?.[at]) === true

/**
 * @returns the findings without consequences of others: a difference from what was seen, where the same value
 * or one around it has another finding; and unmet needs, where a service of the guidance was removed.
 */
const causesIn = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const isGone = found.some(({ mend }) => mend === 'put-back')
  return found.filter(one =>
    one.mend === 'ring'
      ? !found.some(other => other.mend !== 'ring' && isWithin(other, one))
      : !(isGone && ['needs.yaml', 'screens.yaml'].includes(one.file) && / services? /.test(one.message))
  )
}

/**
 * Parses, links and compiles the content, but does not run the drills.
 * Takes and returns the same as `check`.
 * @param rules the rules to run that span several files; all by default.
 */
export const checkSources = (
  texts: Texts,
  today: string,
  builtOn: string = today,
  rules?: readonly Rule[]
) => {
  const { sources, errors: parsing } = parseSources(texts)
  const own = causesIn([...parsing, ...link(sources, rules), ...dateErrors(sources, today)])
  const isEnglishSound = own.every(({ file, severity }) => severity === 'warning' || isTranslation(file))
  const found = [...own, ...freshness(sources, today), ...languageFindings(sources, isEnglishSound)]
  const errors = sortDiagnostics(found.filter(({ severity }) => severity === 'error'))
  const warnings = sortDiagnostics(found.filter(({ severity }) => severity === 'warning'))
  if (errors.length > 0 || !isComplete(sources))
    return { sources, compiled: undefined, languages: [] as readonly Dictionary[], errors, warnings }
  const compiled: Compiled = { content: compile(sources, builtOn), packs: compilePacks(sources) }
  return { sources, compiled, languages: compileLanguages(sources), errors, warnings }
}

/** Sound content; or its errors and the files that could be parsed: nothing is built from these. */
export type Checked = ReturnType<typeof checkSources>

/**
 * Checks and compiles the content, then walks the drills in the flow. Drills come last because placeholders for invalid
 * values would lead to false errors in them.
 * @param texts every YAML file by its path below the content folder.
 * @param today a day in the UK, as `2026-11-24`, against which facts are fresh or stale.
 * @param builtOn the day of the build, if not today.
 * @returns what the app is built from, or every error at once; it never throws because of bad content.
 */
export const check = (texts: Texts, today: string, builtOn: string = today): Checked => {
  const checked = checkSources(texts, today, builtOn)
  if (!checked.compiled) return checked
  const found = sortDiagnostics(drillFindings(checked.sources, checked.compiled))
  const errors = found.filter(({ severity }) => severity === 'error')
  const warnings = sortDiagnostics([...checked.warnings, ...found.filter(one => !errors.includes(one))])
  return errors.length === 0
    ? { ...checked, warnings }
    : { ...checked, compiled: undefined, errors, warnings }
}
