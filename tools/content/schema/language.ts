import * as z from 'zod'
import { choice, code, date, mayBeEmpty, text } from './fields.ts'

const review = z
  .discriminatedUnion(
    'status',
    [
      z.strictObject({ status: z.literal('draft').describe('No translator has checked it yet.') }),
      z.strictObject({
        status: z.literal('reviewed'),
        role: text('Who checked it, by role and never by name: "Romanian translator, west-yorkshire".'),
        on: date,
        of: code(
          'Letters made from all words of the file. Any edit after the review cancels it.',
          /^[0-9a-f]{8}$/,
          'Record the check in the editor, under Languages: it writes this.'
        )
      })
    ],
    { error: 'Write "status: draft", or "status: reviewed" with role, on and of.' }
  )
  .describe('Whether a translator has checked it. Until then a phone says that it is a draft.')

/** Written in place of the hash of the English while there is no translation. */
export const UNBOUND = 'none'

const word = z.strictObject({
  says: mayBeEmpty('The translation. Empty while there is none.'),
  of: code(
    'Made from the English that was translated, so that an edit of the English is noticed; "none" while nobody has translated it. Never changed by hand.',
    new RegExp(`^(?:[0-9a-f]{8}|${UNBOUND})$`),
    'Eight letters in quotes, as the editor writes them; "none" while nobody has translated it.'
  )
})

/** One language: `languages/TAG.yaml`, by its BCP 47 tag. */
export const languageFile = z.strictObject({
  name: text('Its name in the language itself.'),
  english: text('Its name in English.'),
  dir: choice('Whether it is written from left to right, or from right to left.', ['ltr', 'rtl']),
  scope: choice(
    '`all`: the officer may work in it. `person`: it has only the texts that the person hears or reads.',
    ['all', 'person']
  ),
  review,
  words: z
    .record(z.string(), word)
    .describe('Each text by the key of its English: the file, then the fields that lead to it.')
})
