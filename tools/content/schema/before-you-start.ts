import * as z from 'zod'
import { ALOUD, entries, group, guidanceLine, lines, OFFICER, sources, text } from './fields.ts'

export const beforeYouStartFile = z.strictObject({
  title: text('The heading.', { ...OFFICER, opens: 'opening' }),
  overheard: text('Note: the check to make before the first question.', { ...OFFICER, opens: 'opening' }),
  opening: lines('Say: how to open, in 36 words.', { ...ALOUD, opens: 'opening', maxWords: 36 }),
  ifTrue: group('What may be said as well, where it is true.', {
    heading: text('The words above it.', { ...OFFICER, opens: 'opening' }),
    lines: lines('Say, if it is true, in 9 words.', { ...ALOUD, opens: 'opening', maxWords: 9 })
  }),
  kept: text('What is kept, and when it is cleared: {idle} is a time, such as "5 minutes".', {
    ...OFFICER,
    placeholders: ['idle']
  }),
  replaces: text('Note: what this tool does not replace.', OFFICER),
  definition: group('What the guidance calls sex work and direct sex work.', {
    guidanceLine,
    heading: text('The words to tap to see it.', OFFICER),
    says: text('What sex work is, in our own words.', OFFICER)
  }),
  statements: group('The guiding statements.', {
    heading: text('The heading.', OFFICER),
    edition: text('Note: which edition the guidance quotes, and what replaced it.', OFFICER),
    lines: entries(
      'The five statements, in their order.',
      {
        guidanceLine,
        says: text(
          'The whole meaning of the statement, with its operative words in quotation marks.',
          OFFICER
        )
      },
      1
    ),
    sources
  }),
  figure: group('The figure on safety that the guidance gives.', {
    guidanceLine,
    heading: text('The words to tap to see it.', OFFICER),
    says: text('The figure on safety, in our own words.', OFFICER),
    caution: text('How sure we are of it.', OFFICER),
    sources
  })
})
