import * as z from 'zod'
import { REGIONS, RUN_BY } from '../../../machines/content/vocabulary.ts'
import {
  address,
  checked,
  choice,
  choices,
  confirmed,
  ENGLISH_ALOUD,
  ENGLISH_ONLY,
  group,
  id,
  manyOf,
  NATIONS_WITH_LAW,
  number,
  OFFICER,
  reviewBy,
  source,
  sources,
  text
} from './fields.ts'
import { descriptionOf } from './kinds.ts'
import { serviceFields } from './service.ts'

export const localService = z.strictObject({
  id,
  ...serviceFields,
  name: text('The name people know it by. It is the same in all languages.', ENGLISH_ONLY),
  shortName: text('As `name`, in at most 24 characters.', ENGLISH_ONLY).regex(
    /^.{1,24}$/u,
    'Use at most 24 characters.'
  ),
  for: text(`${descriptionOf(serviceFields.for)} Only in English.`, ENGLISH_ALOUD),
  area: text('The towns or boroughs where it works, as people there call them.', ENGLISH_ONLY),
  runBy: choice('Who runs it. The person is told if that is a faith body or the police.', RUN_BY),
  alsoIn: manyOf('The other forces in whose area it works, by the names of their files.', id, 1).optional()
})

const slot = (description: string) =>
  group(description, {
    says: text('Whom or what to ask for, and when, in one sentence.', ENGLISH_ONLY),
    number: number.optional()
  }).optional()

/** One police force: `forces/ID.yaml`. The id is the one that data.police.uk uses, where it has one. */
export const forceFile = z.strictObject({
  name: text('The name of the force.', OFFICER),
  nations: choices('The nations that it polices.', NATIONS_WITH_LAW, 1),
  region: choice('The region it is listed under.', REGIONS),
  website: group('The site of the force.', {
    address: address('The address of its site, with https://.'),
    confirmed: confirmed('where lists disagree on the address and nobody has opened it.')
  }),
  note: text(
    'What reviewers should know about the name or the site. It never reaches the phone.',
    ENGLISH_ONLY
  ).optional(),
  editorContact: text(
    'Where an officer reports a wrong number, such as "the content desk, 0161 496 0000". A desk, never a person. Shown behind "Number wrong?".',
    ENGLISH_ONLY
  ).optional(),
  localServices: manyOf(
    'Services in the area of this force, or of a few forces. [] if none is known.',
    localService
  ),
  councils: group(
    'Where it has several councils for a bed: which comes first while nobody said where they are.',
    {
      largestFirst: manyOf(
        'The ids of its councils in `localServices`, by how many people live where they work, the most first.',
        id,
        1
      ),
      confirmed: confirmed('until somebody compared them with a count of people, such as that of the ONS.'),
      sources: manyOf('Where that was read.', source, 1).optional()
    }
  ).optional(),
  slots: group('What the force itself fills before a release of its own, which is refused until then.', {
    liaison: slot('The officer or desk for sex workers: the liaison officer, or else safeguarding.'),
    interpreter: slot('How an officer reaches an interpreter, at night too.'),
    'housing-tonight': slot('Whom to ring for a bed tonight.'),
    'sexual-assault': slot('Whom to ring after a sexual assault.'),
    drugs: slot('The drug and alcohol service.')
  }).optional(),
  sources,
  checked,
  reviewBy
})
