import type { ToSettle } from '../../machines/content/content.ts'
import { todayInUk } from '../content/days.ts'
import { type Diagnostic, sortDiagnostics } from '../content/diagnostic.ts'
import { releaseErrors } from '../content/freshness/release.ts'
import { languageReleaseErrors } from '../content/locales/findings.ts'
import type { Sources } from '../content/parse/sources.ts'
import { signOffErrors } from './sign-off/review.ts'

/** What stands against a release of an edition. */
export interface ReleaseReadiness {
  readonly facts: readonly Diagnostic[]
  /** Missing, of an English that has changed, or a draft where drafts are refused. */
  readonly translations: readonly Diagnostic[]
  readonly signatures: readonly Diagnostic[]
}

/** Whether it may not be released. */
export const isDraft = ({ facts, translations, signatures }: ReleaseReadiness): boolean =>
  facts.length + translations.length + signatures.length > 0

/** Local services of other forces are in it where they work in its area too. */
const ofEdition = (sources: Sources, only: string | undefined): Sources =>
  only === undefined
    ? sources
    : {
        ...sources,
        forces: new Map([...sources.forces].filter(([id]) => id === only)),
        serviceEntries: sources.serviceEntries.filter(
          ({ force, value }) =>
            force === undefined ||
            force === only ||
            ('also-in' in value && (value['also-in'] ?? []).includes(only))
        )
      }

/**
 * @param sources without errors.
 * @param today a day in the UK, as `2026-11-24`.
 * @param force the only force of an edition; what stands against the others does not count then.
 * @returns the facts and translations to settle and the signatures to get, each with who must do what.
 */
export const releaseReadiness = (sources: Sources, today: string, force?: string): ReleaseReadiness => {
  const edition = ofEdition(sources, force)
  return {
    facts: sortDiagnostics(releaseErrors(edition, today)),
    translations: sortDiagnostics(languageReleaseErrors(edition)),
    signatures: sortDiagnostics(signOffErrors(sources, today, force))
  }
}

/**
 * @returns how much of an edition stands against a release today, or nothing if it may be released. A translation that is out
 * of date counts as a fact that is.
 */
export const toSettle = (sources: Sources, force?: string): ToSettle | undefined => {
  const readiness = releaseReadiness(sources, todayInUk(), force)
  return isDraft(readiness)
    ? {
        facts: readiness.facts.length + readiness.translations.length,
        signatures: readiness.signatures.length
      }
    : undefined
}
