import { content } from 'virtual:content'
import { signOff } from 'virtual:sign-off'
import type { SignedSection } from '../../../machines/content/content.ts'

const forceIds = content.forces.map(({ id }) => id)

/** A build for one force needs no signature for another. */
export const editionSections: readonly SignedSection[] = signOff.filter(
  ({ forces }) => forces.length === 0 || forces.some(force => forceIds.includes(force))
)
