import type { CamelCasedPropertiesDeep, ReadonlyDeep } from 'type-fest'
import type * as z from 'zod'
import type { beforeYouStartFile } from './schema/before-you-start.ts'
import type { needsFile } from './schema/needs.ts'
import type { actionsFile } from './schema/officer-actions.ts'
import type { questionsFile } from './schema/questions.ts'
import type { screensFile } from './schema/screens.ts'
import type { serviceFile } from './schema/service.ts'
import type { tipsFile } from './schema/tips.ts'
import type { Need } from './vocabulary.ts'

/** What a file holds, once its fields are spelled as code spells them. */
type Compiled<Schema extends z.ZodType> = ReadonlyDeep<CamelCasedPropertiesDeep<z.output<Schema>>>

type Questions = Compiled<typeof questionsFile>
export type NeedWords = Omit<Compiled<typeof needsFile>['needs'][number], 'id'>
export type Tip = Omit<Compiled<typeof tipsFile>['tips'][number], 'guidanceLine'>
export type OfficerAction = Omit<Compiled<typeof actionsFile>['actions'][number], 'sources'>
export type Service = { readonly id: string } & Omit<
  Compiled<typeof serviceFile>,
  'status' | 'guidanceLines' | 'differences' | 'sources' | 'reviewBy'
>
type Screens = Compiled<typeof screensFile>
type BeforeYouStart = Compiled<typeof beforeYouStartFile>

/** All words and facts, as rules and screens read them. What only reviewers need is left behind. */
export interface Content {
  readonly beforeYouStart: BeforeYouStart
  readonly questions: Questions
  readonly needs: Readonly<Record<Need, NeedWords>>
  readonly tips: readonly Tip[]
  readonly actions: readonly OfficerAction[]
  /** In the order of their file names. */
  readonly services: readonly Service[]
  readonly screens: Screens
}
