import type { Checked } from '../../../tools/content/check.ts'
import { siteEdition } from '../../../tools/content/compile/edition.ts'
import { contentParts, languageParts, languagesOf } from '../../../tools/content/compile/page-parts.ts'
import type { EditedPhone } from './messages.ts'

/** @returns the content for the phone beside the form; nothing if it has errors. */
export const phoneContent = (checked: Checked): EditedPhone | undefined => {
  const edition = siteEdition(checked, undefined)
  if (!edition) return undefined
  const { officers, all } = languagesOf(edition)
  return {
    json: JSON.stringify([...contentParts(edition), ...languageParts(edition.languages)]),
    forces: edition.content.forces.map(({ id, name }) => ({ id, name })),
    officers,
    persons: all.map(({ tag, name }) => ({ tag, name }))
  }
}
