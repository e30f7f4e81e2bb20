import * as z from 'zod'
import { CHECKED_HOW, NEEDS } from '../../../machines/content/vocabulary.ts'
import { ENGLISH_ONLY, type TextFacts, text } from './text.ts'

/*
 * The fields that many files share. The descriptions are the editor's manual: a text editor shows them as hints,
 * through the JSON Schemas that `npm run content` makes from here.
 */

/** Words that are never translated, each by its name. */
export const words = <Key extends string>(description: string, ...keys: Key[]) =>
  z
    .strictObject(
      Object.fromEntries(keys.map(key => [key, text('Words on the screen.')])) as Record<Key, z.ZodString>
    )
    .describe(description)
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')
  .describe('Lower-case letters, digits and hyphens. Never reused for something else.')
export const date = z.iso.date().describe('A day, as "2026-11-24".')
export const needs = z
  .array(z.enum(NEEDS))
  .describe('The needs that bring this up. `everyone` means every conversation.')
export const guidanceLine = z
  .number()
  .int()
  .positive()
  .describe('The line of the guidance that this comes from, as listed in guidance.yaml.')

const source = z
  .strictObject({
    title: text('Title of the page, and whose it is.', ENGLISH_ONLY),
    address: text('Where it was read.', ENGLISH_ONLY),
    date: text('The date on the page, as far as it shows one.', ENGLISH_ONLY).optional()
  })
  .describe('Where the fact was read.')

export const checked = z
  .strictObject({
    on: date,
    how: z
      .enum(CHECKED_HOW)
      .describe(
        '`rung`: somebody rang it. `website`: read on the live site. `published`: read in a stored copy of a public page. `guidance only`: only the guidance says so.'
      )
  })
  .describe('When the fact was last checked, and how.')

export const reviewBy = date.describe('The day by which somebody must check it again.')

export const byId = <Id extends string>(ids: readonly Id[], description: string, known?: TextFacts) =>
  z
    .array(
      z.strictObject({
        id: z.enum(ids).describe('Which one. It must not change.'),
        label: text('The words on the button.', known)
      })
    )
    .describe(description)

export const number = text('The number, in quotes, spaced as people read it: "0800 555 111".', ENGLISH_ONLY)

export const sources = z.array(source).min(1).describe('Where it was read: at least one.')
