import * as z from 'zod'
import { drillsFields } from './training/drills.ts'
import { factsFields } from './training/facts.ts'
import { frameFields } from './training/frame.ts'
import { mapFields } from './training/map.ts'
import { outcomesFields } from './training/outcomes.ts'
import { signOffFields } from './training/sign-off.ts'
import { walkFields } from './training/walk.ts'

/** All the words of training, except those of the drills. None of them is on a live page. */
export const trainingFile = z.strictObject({
  ...frameFields,
  ...mapFields,
  ...factsFields,
  ...signOffFields,
  ...walkFields,
  ...drillsFields,
  ...outcomesFields
})
