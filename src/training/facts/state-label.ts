import { training } from 'virtual:training'
import type { FactState } from '../../../machines/training/facts/facts.ts'

const { factStates } = training.words

export const stateLabel = (state: FactState): string => factStates[state]
