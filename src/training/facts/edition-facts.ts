import { content } from 'virtual:content'
import { facts } from 'virtual:facts'
import { useMemo } from 'react'
import type { DayNumber, Fact } from '../../../machines/content/content.ts'
import { inRotaOrder, type PlannedFact } from '../../../machines/training/facts/rota.ts'

const forceIds = content.forces.map(({ id }) => id)

/** The facts; a build for one force shows none of another. */
export const editionFacts: readonly Fact[] = facts.filter(
  ({ forces }) => forces.length === 0 || forces.some(force => forceIds.includes(force))
)

/** The same facts in the order of the rota, each with its day. */
export const usePlannedFacts = (today: DayNumber): readonly PlannedFact[] =>
  useMemo(() => inRotaOrder(editionFacts, today), [today])
