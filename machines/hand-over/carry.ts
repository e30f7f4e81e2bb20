/** The answers to "is it safe to carry numbers?": with the names of services, numbers alone, or not at all. */
export const CARRY_ANSWERS = ['names', 'numbers', 'no'] as const
export type CarryAnswer = (typeof CARRY_ANSWERS)[number]

/** The key of the text on each answer's button. The key with `Means` appended is that of its explanation. */
export const CARRY_KEYS = {
  names: 'carryNames',
  numbers: 'carryNumbers',
  no: 'carryNo'
} as const satisfies Record<CarryAnswer, string>

/** The caption under a code: the service and its number, or the number alone. The code itself is the same. */
export type Captions = Exclude<CarryAnswer, 'no'>
