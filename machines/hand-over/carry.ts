/** The answers to whether it is safe to carry numbers: with the names of services, without, or not at all. */
export const CARRY_ANSWERS = ['names', 'numbers', 'no'] as const
export type CarryAnswer = (typeof CARRY_ANSWERS)[number]

/** The caption under a code: whose number it is, or the number alone. The code is the same. */
export type Captions = Exclude<CarryAnswer, 'no'>
