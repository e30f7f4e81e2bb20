import type { ToSettle } from '../../machines/content/content.ts'
import { SLOT_NEEDS, SLOTS, type Slot } from '../../machines/content/vocabulary.ts'
import { todayInUk } from '../content/days.ts'
import { counted, type Diagnostic, sortDiagnostics } from '../content/diagnostic.ts'
import { releaseErrors } from '../content/freshness/release.ts'
import { languageReleaseErrors } from '../content/locales/findings.ts'
import { forcesOf, isFor, isShown, linesOf } from '../content/parse/services.ts'
import type { Sources } from '../content/parse/sources.ts'
import { signOffErrors } from './sign-off/review.ts'
import { withdrawalErrors } from './sign-off/withdrawals.ts'

const WHAT: Readonly<Record<Slot, string>> = {
  liaison: 'an officer or desk for sex workers',
  interpreter: 'a way to an interpreter',
  'housing-tonight': 'a number for a bed tonight',
  'sexual-assault': 'a number after a sexual assault',
  drugs: 'a drug and alcohol service'
}

/** @returns an error for each slot that a force left empty: its own release is refused, not made as a draft. */
export const slotsToFill = ({ serviceEntries, forces }: Sources, force: string): readonly Diagnostic[] => {
  const source = forces.get(force)
  if (!source) return []
  const { name, slots = {} } = source.value
  // What its local services with a number serve.
  const met = serviceEntries
    .filter(one => forcesOf(one).includes(force) && isShown(one) && linesOf(one).length > 0)
    .flatMap(({ value }) => value.needs)
  const isFilled = (slot: Slot): boolean => {
    const need = SLOT_NEEDS[slot]
    return slots[slot] !== undefined || (need !== undefined && met.includes(need))
  }
  return SLOTS.filter(slot => !isFilled(slot)).map(slot =>
    source.yaml.error(
      ['slots'],
      `${name} has not said where to find ${WHAT[slot]}.`,
      `Editor of ${name}: Write it below "slots:", as "${slot}:".`
    )
  )
}

/** Everything that prevents the release of an edition. */
export type ReleaseReadiness = ReturnType<typeof releaseReadiness>

/** @returns each point that prevents a release. */
export const allOf = (readiness: ReleaseReadiness) => Object.values(readiness).flat()

/** Whether anything prevents a release. */
export const isDraft = (readiness: ReleaseReadiness): boolean => allOf(readiness).length > 0

/** The open points in words, the same in every command. The first screen and training show the same counts. */
export const openPoints = ({ facts, translations, signatures }: ReleaseReadiness): string =>
  `${counted(facts.length, 'fact')} and ${counted(translations.length, 'translation')} to settle, and ${counted(signatures.length, 'signature')} to get`

/** An edition includes local services of other forces that also work in its area. */
const ofEdition = (sources: Sources, only: string | undefined): Sources =>
  only === undefined
    ? sources
    : {
        ...sources,
        forces: new Map([...sources.forces].filter(([id]) => id === only)),
        serviceEntries: sources.serviceEntries.filter(service => isFor(service, only))
      }

/**
 * @param sources without errors.
 * @param today a day in the UK, as `2026-11-24`.
 * @param force the only force of an edition: problems of other forces do not count.
 * @returns the facts and translations to settle and the signatures to get, each with who must do what.
 */
export const releaseReadiness = (sources: Sources, today: string, force?: string) => {
  const edition = ofEdition(sources, force)
  return {
    facts: sortDiagnostics([
      ...releaseErrors(edition, today),
      ...withdrawalErrors(sources, today),
      ...(force === undefined ? [] : slotsToFill(sources, force))
    ]),
    /** Missing or stale, or drafts if drafts are refused. */
    translations: sortDiagnostics(languageReleaseErrors(edition)),
    signatures: sortDiagnostics(signOffErrors(sources, today, force))
  }
}

/** @returns the number of points that prevent the release of an edition today, if any. Translations count as facts. */
export const toSettle = (sources: Sources, force?: string): ToSettle | undefined => {
  const readiness = releaseReadiness(sources, todayInUk(), force)
  return isDraft(readiness)
    ? {
        facts: readiness.facts.length + readiness.translations.length,
        signatures: readiness.signatures.length
      }
    : undefined
}

/** @returns points by who must act, with whom each fix begins: "Editor of Kent Police: ...". */
export const byOwner = (points: readonly Diagnostic[]) => {
  const ownerOf = ({ fix }: Diagnostic) => fix.slice(0, fix.indexOf(':'))
  return [...new Set(points.map(ownerOf))].map(owner => ({
    owner,
    own: points.filter(point => ownerOf(point) === owner)
  }))
}

/** @returns how much is missing, by who must do it, whoever has most to do first. */
export const missingBy = (readiness: ReleaseReadiness) =>
  byOwner(allOf(readiness))
    .sort((a, b) => b.own.length - a.own.length || a.owner.localeCompare(b.owner, 'en'))
    .map(({ owner: who, own }) => {
      const count = (kind: keyof ReleaseReadiness) => readiness[kind].filter(one => own.includes(one)).length
      return {
        who,
        facts: count('facts'),
        translations: count('translations'),
        signatures: count('signatures')
      }
    })
