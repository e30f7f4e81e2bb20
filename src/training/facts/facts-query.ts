import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import {
  FACT_STATES,
  FACT_TRAITS,
  type FactState,
  type FactTrait
} from '../../../machines/training/facts/facts.ts'
import { FORCE_PARAMETERS } from '../filters/force-selection.ts'

/** The filters in the address of the facts view, except the force. */
export interface FactsQuery {
  readonly part: 'list' | 'coverage'
  readonly isNational: boolean
  readonly state?: FactState | undefined
  readonly need?: Need | undefined
  readonly trait?: FactTrait | undefined
  readonly words?: string | undefined
  /** Parameters with values that do not exist, such as `state=odd`. */
  readonly unknown: readonly string[]
}

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  part: ['coverage'],
  of: ['national'],
  state: FACT_STATES,
  lines: FACT_TRAITS,
  need: NEEDS
}

/** Any words. */
const WORDS = 'words'

/** @param parameters such as `state=overdue&need=housing&of=national&part=coverage`. */
export const parseFactsQuery = (parameters: URLSearchParams): FactsQuery => {
  const isKnown = ([name, value]: readonly [string, string]) => KNOWN[name]?.includes(value) === true
  const read = new Map([...parameters].filter(isKnown))
  return {
    part: read.has('part') ? 'coverage' : 'list',
    isNational: read.has('of'),
    state: read.get('state') as FactState | undefined,
    need: read.get('need') as Need | undefined,
    trait: read.get('lines') as FactTrait | undefined,
    words: parameters.get(WORDS) ?? undefined,
    unknown: [...parameters]
      .filter(([name]) => name !== WORDS && !FORCE_PARAMETERS.includes(name))
      .filter(parameter => !isKnown(parameter))
      .map(([name, value]) => `${name}=${value}`)
  }
}
