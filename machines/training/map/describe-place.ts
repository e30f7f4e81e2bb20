import type { StateNode } from 'xstate'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import type { Place } from '../../encounter/encounter.selectors.ts'

const nodesBelow = (node: StateNode): readonly StateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesBelow)
]

/** @returns what the encounter machine says that a place on the map is for, and what its own transitions do, each once. */
export const describePlace = (place: Place) => {
  const key = place === 'outcome' ? 'list' : place
  const node = nodesBelow(encounterMachine.root as unknown as StateNode).find(state => state.key === key)
  const transitions = [...(node?.transitions.values() ?? [])].flat()
  return {
    state: node?.description,
    arrows: [...new Set(transitions.flatMap(({ description }) => description ?? []))]
  }
}
