/** The answers to whether it is safe to carry numbers: with the names of services, with numbers only, or not at all. */
export const CARRY_ANSWERS = ['names', 'numbers', 'no'] as const
export type CarryAnswer = (typeof CARRY_ANSWERS)[number]

/** The caption under a code: the service and its number, or the number alone. The code itself is the same. */
export type Captions = Exclude<CarryAnswer, 'no'>
