import {
  type ContentText,
  everyTextOfDrill,
  everyTextOfFile,
  everyTextOfForce,
  everyTextOfService,
  everyTranslation,
  TEXT_FILES,
  TRANSLATED_PARTS
} from '../locales/translatable.ts'
import type { Sources } from '../parse/sources.ts'

/** The parts of the content that `shownTexts` reads. */
export const SHOWN_PARTS = [...TRANSLATED_PARTS, 'languages', 'drills'] as const

/** Matches the name of a site. */
export const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

/** Fields that only reviewers read. */
export const FOR_REVIEWERS: readonly PropertyKey[] = ['sources', 'differences', 'seen']

const isForReviewers = ({ at }: ContentText) => at.some(key => FOR_REVIEWERS.includes(key))

/** A cheap test that comes first, as few texts pass it. */
const mayNameOne = ({ mayNameNumberOrSite }: ContentText) => mayNameNumberOrSite

/** @returns every shown text that may contain a number or a site. */
export const shownTexts = (sources: Pick<Sources, (typeof SHOWN_PARTS)[number]>): readonly ContentText[] => {
  const { serviceEntries, drills, forces, languages } = sources
  const texts = [
    ...serviceEntries.flatMap(everyTextOfService),
    ...TEXT_FILES.flatMap(name => everyTextOfFile(name, sources[name]))
  ]
  return [
    ...texts.filter(mayNameOne).filter(text => !isForReviewers(text)),
    ...[...drills]
      .flatMap(everyTextOfDrill)
      .filter(text => mayNameOne(text) && !text.at.includes('references')),
    ...[...forces]
      .flatMap(everyTextOfForce)
      .filter(text => mayNameOne(text) && text.at[0] !== 'editorContact'),
    ...[...languages.values()].flatMap(everyTranslation).filter(mayNameOne)
  ]
}
