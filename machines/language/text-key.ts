import type { KebabCase } from 'type-fest'
import type * as z from 'zod'
import type { beforeYouStartFile } from '../../tools/content/schema/before-you-start.ts'
import type { questionsFile } from '../../tools/content/schema/questions.ts'
import type { screensFile } from '../../tools/content/schema/screens.ts'
import type { Channel, Nation, Need } from '../content/vocabulary.ts'

type Joined<Field extends string, Rest extends string> = Rest extends '' ? Field : `${Field}.${Rest}`

/** Things in a list go by their id, or by their place, counted from 1. */
type KeysOfItem<Item> = Item extends { readonly id: infer Id extends string; readonly label: string }
  ? Id
  : Joined<`${number}`, KeysWithin<Item>>

/** The keys of all texts in a part of the content. A `label` goes by the name of what it labels. */
type KeysWithin<Value> = Value extends string
  ? ''
  : Value extends readonly (infer Item)[]
    ? KeysOfItem<Item>
    : { [Field in keyof Value & string]: Joined<Field, KeysWithin<Value[Field]>> }[keyof Value & string]

type KeysOf<Schema extends z.ZodType> = KeysWithin<z.output<Schema>>

export type ScreenKey = `screens.${KeysOf<typeof screensFile>}`

type ServiceField =
  | 'name'
  | 'short-name'
  | 'in-short'
  | 'neutral-name'
  | 'for'
  | 'how-to-reach'
  | 'cost'
  | 'on-bill'
  | 'tells-police'
  | 'caution'
  | 'note'
  | `${KebabCase<Channel>}.hours.words`

/**
 * What a text is called everywhere, in files of languages too: the file of its English without the ending, then the fields that
 * lead to it. Where keys are known, a misspelt one does not compile.
 */
export type TextKey =
  | ScreenKey
  | `questions.${KeysOf<typeof questionsFile>}`
  | `before-you-start.${KeysOf<typeof beforeYouStartFile>}`
  | `tips.${string}.${'say' | 'note'}`
  | `officer-actions.${string}.${'line' | 'if' | 'say' | `steps.${number}` | `nation-steps.${number}.says`}`
  | `needs.${Need}`
  | `needs.${Need}.because`
  | `nations.${Nation}.says`
  | `nations.${Nation}.lines.${number}.${'about' | 'says'}`
  | `forces.${string}.name`
  | `services.${string}.${ServiceField}`
  | 'vital.danger.name'
  | `vital.broken.${number}.name`
