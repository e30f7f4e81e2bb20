import type { Content } from '../../../machines/content/content.ts'
import type { CarryAnswer } from '../../../machines/hand-over/forms.ts'

/** The texts of the answers to whether it is safe to carry numbers, in the order they are shown in. */
export const CARRY_LABELS = {
  plain: 'carryPlain',
  neutral: 'carryNeutral',
  no: 'carryNo'
} as const satisfies Readonly<Record<CarryAnswer, keyof Content['screens']['handOver']>>
