/** A plugin of Stryker: what describes a state or an arrow is prose, which only the map of training shows. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'descriptions',
    value: {
      shouldIgnore: ({ node, parent }) =>
        node.type === 'StringLiteral' &&
        parent?.type === 'ObjectProperty' &&
        parent.key.name === 'description'
          ? 'prose'
          : undefined
    }
  }
]
