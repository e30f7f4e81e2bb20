import * as z from 'zod'
import { NATIONS, REGIONS, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { checked, id, number, reviewBy, sources } from './fields.ts'
import { serviceFields } from './service.ts'
import { ENGLISH_ALOUD, ENGLISH_ONLY, OFFICER, text } from './text.ts'

export const localService = z.strictObject({
  id,
  ...serviceFields,
  name: text('The name people know it by. It is the same in all languages.', ENGLISH_ONLY),
  shortName: text('As `name`, in at most 24 characters.', ENGLISH_ONLY).regex(
    /^.{1,24}$/u,
    'Use at most 24 characters.'
  ),
  for: text('As for a national service, but only in English.', ENGLISH_ALOUD),
  area: text('The towns or boroughs where it works, as people there call them.', ENGLISH_ONLY),
  runBy: z.enum(RUN_BY).describe('Who runs it. The person is told if that is a faith body or the police.'),
  alsoIn: z
    .array(id)
    .min(1)
    .describe('The other forces in whose area it works, by the names of their files.')
    .optional()
})

const slot = (description: string) =>
  z
    .strictObject({
      says: text('Whom or what to ask for, and when, in one sentence.', ENGLISH_ONLY),
      number: number.optional()
    })
    .describe(description)
    .optional()

/** One police force: `forces/ID.yaml`. The id is the one that data.police.uk uses, where it has one. */
export const forceFile = z.strictObject({
  name: text('The name of the force.', OFFICER),
  nations: z
    .array(z.enum(NATIONS).exclude(['uk']))
    .min(1)
    .describe('The nations that it polices.'),
  region: z.enum(REGIONS).describe('The region it is listed under.'),
  website: z
    .strictObject({
      address: z.url({ protocol: /^https$/ }).describe('The address of its site, with https://.'),
      confirmed: z.boolean().describe('false where lists disagree on the address and nobody has opened it.')
    })
    .describe('The site of the force.'),
  note: text(
    'What reviewers should know about the name or the site. It never reaches the phone.',
    ENGLISH_ONLY
  ).optional(),
  editorContact: text(
    'Where an officer reports a wrong number, such as "the content desk, 0161 496 0000". A desk, never a person. Shown behind "Number wrong?".',
    ENGLISH_ONLY
  ).optional(),
  localServices: z
    .array(localService)
    .describe('Services in the area of this force, or of a few forces. [] if none is known.'),
  slots: z
    .strictObject({
      liaison: slot('The officer or desk for sex workers: the liaison officer, or else safeguarding.'),
      interpreter: slot('How an officer reaches an interpreter, at night too.'),
      'housing-tonight': slot('Whom to ring for a bed tonight.'),
      'sexual-assault': slot('Whom to ring after a sexual assault.'),
      drugs: slot('The drug and alcohol service.')
    })
    .describe('What the force itself fills before a release of its own, which is refused until then.')
    .optional(),
  sources,
  checked,
  reviewBy: reviewBy
})
