import type { CarryAnswer } from '../../../machines/hand-over/forms.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'

/** The texts of the answers to whether it is safe to carry numbers. */
export const CARRY_KEYS: Readonly<Record<CarryAnswer, TextKey>> = {
  plain: 'screens.hand-over.carry-plain',
  neutral: 'screens.hand-over.carry-neutral',
  no: 'screens.hand-over.carry-no'
}
