import * as z from 'zod'
import { date } from './fields.ts'

/** Words of one case alone: what a person is called has a capital and then small letters. */
const REFERENCE = /^(?:[a-z\d-]+|[A-Z\d-]+)(?: (?:[a-z\d-]+|[A-Z\d-]+))*$/

/** What one role has signed off: `sign-off/ROLE.yaml`. The Sign-off view of training makes it. */
export const signOffFile = z.strictObject({
  signed: z
    .array(
      z.strictObject({
        section: z
          .string()
          .regex(/^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/, 'Copy it from the record that training makes.')
          .describe('What was signed: "tips", "services/num" or "forces/kent".'),
        hash: z
          .string()
          .regex(/^[0-9a-f]{64}-[0-9a-f]{8}$/, 'Copy it whole from the record that training makes.')
          .describe(
            'The SHA-256 of what was seen, and eight letters that check it: a slip is found. An edit of the section ends it.'
          ),
        reference: z
          .string()
          .regex(
            REFERENCE,
            'Name a post and no person, without capitals: "west-yorkshire practice lead". Or a reference: "WYP-SW-2".'
          )
          .describe(
            'The force and the post. Never a name, a collar number or an address: none of them may stand in this file.'
          ),
        on: date.describe('The day on which it was looked at, as "2026-11-24".')
      })
    )
    .describe('Each section that this role has signed, once.')
})
