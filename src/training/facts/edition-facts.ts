import { content } from 'virtual:content'
import { facts } from 'virtual:facts'
import type { Fact } from '../../../machines/content/content.ts'

const forceIds = content.forces.map(({ id }) => id)

/** A build for one force shows no fact of another. */
export const editionFacts: readonly Fact[] = facts.filter(
  ({ forces }) => forces.length === 0 || forces.some(force => forceIds.includes(force))
)
