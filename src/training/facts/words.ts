import { training } from 'virtual:training'
import type { State } from '../../../machines/training/facts/facts.ts'

const { factStates } = training.words

/** @returns how a fact stands, in words. */
export const stateSaid = (state: State): string => factStates[state === 'check-first' ? 'checkFirst' : state]
