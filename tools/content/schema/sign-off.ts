import * as z from 'zod'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { choice, code, date, entries, reference, truth } from './fields.ts'

/** The signatures of one role: `sign-off/ROLE.yaml`. */
export const signOffFile = z.strictObject({
  role: choice('Whose record it is.', ROLES).optional(),
  signed: entries('Each signature of this role. One of a section as it was before an edit does not count.', {
    section: code(
      'What was signed: "tips", "services/num" or "forces/kent".',
      /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/,
      'Copy it from the record that training makes.'
    ),
    hash: code(
      'The SHA-256 of what was seen, and eight letters that reveal a typing mistake. An edit of the section cancels it.',
      /^[0-9a-f]{64}-[0-9a-f]{8}$/,
      'Copy it whole from the record that training makes.'
    ),
    reference,
    on: date.describe('The day on which it was read, as "2026-11-24".'),
    oneDevice: truth('Whether both roles were signed in one window.').optional()
  })
})
