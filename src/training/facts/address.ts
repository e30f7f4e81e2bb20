import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { STATES, type State } from '../../../machines/training/facts/facts.ts'

/** What an address of the facts asks for, beyond the force. */
export interface FactsAsked {
  readonly part: 'list' | 'coverage'
  readonly isNational: boolean
  readonly state?: State | undefined
  readonly need?: Need | undefined
  /** As `state=odd`: what is not known here. */
  readonly misread: readonly string[]
}

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  part: ['coverage'],
  of: ['national'],
  state: STATES,
  need: NEEDS
}

/** Read elsewhere. */
const ELSEWHERE = ['force', 'within']

/** @param parameters as `state=overdue&need=housing&of=national&part=coverage`. */
export const factsAsked = (parameters: URLSearchParams): FactsAsked => {
  const isKnown = ([name, value]: readonly [string, string]) => KNOWN[name]?.includes(value) === true
  const read = new Map([...parameters].filter(isKnown))
  return {
    part: read.has('part') ? 'coverage' : 'list',
    isNational: read.has('of'),
    state: read.get('state') as State | undefined,
    need: read.get('need') as Need | undefined,
    misread: [...parameters]
      .filter(([name]) => !ELSEWHERE.includes(name))
      .filter(parameter => !isKnown(parameter))
      .map(([name, value]) => `${name}=${value}`)
  }
}
