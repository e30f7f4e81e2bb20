import { type ESTree, type Plugin, parseAst, Visitor } from 'vite'

/** @returns the code without these properties, and without the comma after each. */
const without = (code: string, properties: readonly ESTree.Span[]): string =>
  properties.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
    code
  )

/** Removes the descriptions of statecharts, which are for people who read or draw the chart. */
export const descriptionsPlugin = (): Plugin => ({
  name: 'descriptions',
  enforce: 'post',
  transform(code, id) {
    if (!/\.(machine|state|transitions)\.ts$/.test(id)) return null
    const found: ESTree.Span[] = []
    new Visitor({
      Property: node => {
        const isDescription = node.key.type === 'Identifier' && node.key.name === 'description'
        if (isDescription && node.value.type === 'Literal') found.push(node)
      }
    }).visit(parseAst(code))
    return { code: without(code, found), map: null }
  }
})
