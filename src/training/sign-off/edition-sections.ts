import { content } from 'virtual:content'
import { signOff } from 'virtual:sign-off'
import type { SignedSection } from '../../../machines/content/content.ts'

const forceIds = content.forces.map(({ id }) => id)

/** The sections to sign; a build for one force needs none of another. */
export const editionSections: readonly SignedSection[] = signOff.filter(
  ({ forces }) => forces.length === 0 || forces.some(force => forceIds.includes(force))
)
