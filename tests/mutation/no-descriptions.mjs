/** @returns whether this describes a state or transition: prose, which only training's map shows. */
const isDescription = ({ node, parent }) =>
  node.type === 'StringLiteral' && parent?.type === 'ObjectProperty' && parent.key?.name === 'description'

/** Plain JavaScript, as Stryker's processes load it without a compiler. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'descriptions',
    value: { shouldIgnore: place => (isDescription(place) ? 'prose' : undefined) }
  }
]
