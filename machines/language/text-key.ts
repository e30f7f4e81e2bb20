import type * as z from 'zod'
import type { beforeYouStartFile } from '../../tools/content/schema/before-you-start.ts'
import type { questionsFile } from '../../tools/content/schema/questions.ts'
import type { screensFile } from '../../tools/content/schema/screens.ts'
import type { serviceFile } from '../../tools/content/schema/service.ts'
import type { Nation, Need } from '../content/vocabulary.ts'

type Joined<Field extends string, Rest extends string> = Rest extends '' ? Field : `${Field}.${Rest}`

/** The key of a list item is its id, if it has an `id` and a `label`, or else its position, from 1. */
type KeysOfItem<Item> = Item extends { readonly id: infer Id extends string; readonly label: string }
  ? Id
  : Joined<`${number}`, KeysWithin<Item>>

/** The keys of all texts in a part of the content. */
type KeysWithin<Value> = Value extends string
  ? ''
  : Value extends boolean | number
    ? never
    : Value extends readonly (infer Item)[]
      ? KeysOfItem<Item>
      : { [Field in keyof Value & string]: Joined<Field, KeysWithin<Value[Field]>> }[keyof Value & string]

type KeysOf<Schema extends z.ZodType> = KeysWithin<z.output<Schema>>

export type ScreenKey = `screens.${KeysOf<typeof screensFile>}`

type Below<Start extends string, Key extends string> = Key extends `${Start}.${infer Rest}` ? Rest : never
export type OpeningKey = Below<'screens.opening', ScreenKey>

/**
 * The key of a text, in code and in language files: the path to the English text in `Content`. A
 * misspelt key does not compile, except where a part of it can be any string.
 */
export type TextKey =
  | ScreenKey
  | `questions.${KeysOf<typeof questionsFile>}`
  | `beforeYouStart.${KeysOf<typeof beforeYouStartFile>}`
  | `tips.${string}.${'say' | 'note'}`
  | `actions.${string}.${'line' | 'if' | 'ifShort' | 'say' | `steps.${number}` | `nationSteps.${number}.says`}`
  | `needs.${Need}`
  | `needs.${Need}.because`
  | `nationNotes.${Nation}.says`
  | `nationNotes.${Nation}.lines.${number}.${'about' | 'says'}`
  | `forces.${string}.name`
  | `services.${string}.${KeysOf<typeof serviceFile>}`
  | 'vital.danger.name'
  | `vital.broken.${number}.name`
