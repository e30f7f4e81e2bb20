import { training } from 'virtual:training'
import type { State } from '../../../machines/training/facts/facts.ts'

const { factStates } = training.words

export const stateLabel = (state: State): string => factStates[state === 'check-first' ? 'checkFirst' : state]
