/** @returns whether this is a description of a state or an arrow: prose, which only the map of training shows. */
const isDescription = ({ node, parent }) =>
  node.type === 'StringLiteral' && parent?.type === 'ObjectProperty' && parent.key?.name === 'description'

/** Stryker's processes load this without a compiler. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'descriptions',
    value: { shouldIgnore: place => (isDescription(place) ? 'prose' : undefined) }
  }
]
