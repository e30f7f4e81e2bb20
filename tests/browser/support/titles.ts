import type { Content } from '../../../machines/content/content.ts'

/** @returns the titles that the quietest route shows too: a title outside them would tell that something was answered. */
export const titlesIn = ({ screens, questions }: Content): readonly string[] => [
  screens.product.title,
  questions.support.title,
  questions.safety.title,
  questions.safePlace.title,
  questions.afraid.title,
  screens.labels.outcome
]
