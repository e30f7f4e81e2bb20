import { describeDifference } from '../../../machines/training/changes/describe-changes.ts'
import type { Checked } from '../../../tools/content/check.ts'
import { languageStatuses } from '../../../tools/content/locales/status.ts'
import { stringsOf } from '../../../tools/content/locales/translatable.ts'
import type { Sources } from '../../../tools/content/parse/sources.ts'
import { heldSignatures } from '../../../tools/editorial/sign-off/review.ts'
import type { Impact } from './messages.ts'

type Sound = Extract<Checked, { readonly compiled: object }>

const isSound = (checked: Checked): checked is Sound => checked.compiled !== undefined

/** The sections with a signature that was valid before and no longer is. */
const voidedBetween = (before: Sources, after: Sources): readonly string[] => {
  const held = heldSignatures(before)
  return [...heldSignatures(after)]
    .filter(([id, { count }]) => count < (held.get(id)?.count ?? 0))
    .map(([, { name }]) => name)
}

const staleIn = (sources: Sources) =>
  languageStatuses(sources.languages, stringsOf(sources)).map(({ tag, source, stale }) => ({
    tag,
    language: source.value.english,
    count: stale.length
  }))

const newlyStale = (before: Sources, after: Sources): Impact['stale'] => {
  const was = new Map(staleIn(before).map(({ tag, count }) => [tag, count]))
  return staleIn(after)
    .map(({ tag, language, count }) => ({ language, count: count - (was.get(tag) ?? 0) }))
    .filter(({ count }) => count > 0)
}

/** @returns who is affected by the edits between two sound contents; nothing if one of them has errors. */
export const impactOf = (before: Checked, after: Checked): Impact | undefined => {
  if (!isSound(before) || !isSound(after)) return undefined
  return {
    changes: describeDifference(before.compiled, after.compiled),
    voided: voidedBetween(before.sources, after.sources),
    stale: newlyStale(before.sources, after.sources)
  }
}
