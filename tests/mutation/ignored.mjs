/** Whether this describes a state or transition: prose, which only training's map shows. */
const isDescription = ({ node, parent }) =>
  node.type === 'StringLiteral' && parent?.type === 'ObjectProperty' && parent.key?.name === 'description'

/** Whether these are the parts that a rule of the check reads: without one, the rule does not compile. */
const isReadByRule = ({ node, parent }) =>
  node.type === 'ArrayExpression' && /^(?:rule|inEachNeed)$/.test(parent?.callee?.name)

/** Plain JavaScript, as Stryker's processes load it without a compiler. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'not-tested',
    value: {
      shouldIgnore: place =>
        isDescription(place) ? 'prose' : isReadByRule(place) ? 'the types catch it' : undefined
    }
  }
]
