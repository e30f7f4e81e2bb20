/** `plain` shows the names of services. `neutral` shows nothing that reveals what the numbers are for. */
export const FORMS = ['plain', 'neutral'] as const
export type Form = (typeof FORMS)[number]

/** The answers to whether it is safe to carry numbers: in which form, or not at all. */
export const CARRY_ANSWERS = [...FORMS, 'no'] as const
export type CarryAnswer = (typeof CARRY_ANSWERS)[number]
