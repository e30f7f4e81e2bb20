import type { StateNode } from 'xstate'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import type { Place } from '../../encounter/encounter.selectors.ts'

export interface PlaceDescription {
  /** What the state is for. */
  readonly state: string | undefined
  /** What its own transitions do, each once. */
  readonly arrows: readonly string[]
}

const nodesBelow = (node: StateNode): readonly StateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesBelow)
]

/** @returns what the encounter machine's descriptions say of a place on the map. */
export const describePlace = (place: Place): PlaceDescription => {
  const key = place === 'outcome' ? 'list' : place
  const node = nodesBelow(encounterMachine.root as unknown as StateNode).find(state => state.key === key)
  const transitions = [...(node?.transitions.values() ?? [])].flat()
  return {
    state: node?.description,
    arrows: [...new Set(transitions.flatMap(({ description }) => description ?? []))]
  }
}
