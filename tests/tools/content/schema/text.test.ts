import { expect, test } from 'vitest'
import * as z from 'zod'
import {
  lines,
  PERSON,
  schemaWithin,
  text,
  textFactsOf,
  texts
} from '../../../../tools/content/schema/text.ts'

test('schema: a text whose reader nobody decided is known as such', () => {
  expect(textFactsOf(text('A note.'))).toEqual({ for: 'undecided' })
  expect(textFactsOf(text('A note.', PERSON))).toEqual({ for: 'person' })
})

test('schema: facts are found through objects, lists and optional fields', () => {
  const file = z.strictObject({
    labels: texts('Labels.', { or: PERSON }),
    steps: lines('Steps.', PERSON).optional(),
    id: z.enum(['a', 'b'])
  })
  const at = (...way: (string | number)[]) =>
    way.reduce<z.core.$ZodType | undefined>((schema, field) => schema && schemaWithin(schema, field), file)
  expect(textFactsOf(at('labels', 'or'))).toEqual(PERSON)
  expect(textFactsOf(at('steps', 0))).toEqual(PERSON)
  expect([textFactsOf(at('id')), textFactsOf(at('nothing'))]).toEqual([undefined, undefined])
})
