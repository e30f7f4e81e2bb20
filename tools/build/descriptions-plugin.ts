import type { Plugin } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Property extends Node {
  readonly key: { readonly name?: string }
  readonly value: { readonly type: string }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

const isDescription = (node: Node): node is Property =>
  node.type === 'Property' &&
  (node as Property).key.name === 'description' &&
  (node as Property).value.type === 'Literal'

const descriptionsIn = (node: Node): readonly Node[] =>
  isDescription(node) ? [node] : childrenOf(node).flatMap(descriptionsIn)

/** @returns the code without those properties, and without the comma behind each. */
const without = (code: string, properties: readonly Node[]): string =>
  properties.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
    code
  )

/** Leaves out the descriptions of statecharts. Only training shows them, so a phone would load them for nothing. */
export const descriptionsPlugin = (): Plugin => ({
  name: 'descriptions',
  enforce: 'post',
  transform(code, id) {
    if (!/\.(machine|state|transitions)\.ts$/.test(id)) return null
    return { code: without(code, descriptionsIn(this.parse(code) as Node)), map: null }
  }
})
