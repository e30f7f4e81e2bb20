import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from './yaml-file.ts'

/** Where a value stands, and what is in it. A document weighs too much to be kept for that. */
export interface Place {
  /** What it is called in what holds it. */
  readonly key: unknown
  readonly offset: number
  readonly end: number
  /** A key without a value stands where the key does. */
  readonly hasValue: boolean
  readonly inside: readonly Place[]
}

const NOTHING: readonly Place[] = []

const placeAt = (key: unknown, node: Node, hasValue = true): Place => ({
  key,
  offset: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0,
  hasValue,
  inside: hasValue ? placesInside(node) : NOTHING
})

const placesInside = (node: Node): readonly Place[] => {
  if (isSeq(node)) return node.items.flatMap((item, at) => (isNode(item) ? placeAt(at, item) : []))
  if (!isMap(node)) return NOTHING
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return NOTHING
    return isNode(value) ? placeAt(key.value, value) : placeAt(key.value, key, false)
  })
}

/** @returns the places of all values of a document. */
export const placesIn = ({ contents }: Document): Place =>
  contents
    ? placeAt(undefined, contents)
    : { key: undefined, offset: 0, end: 0, hasValue: false, inside: NOTHING }

const inner = (place: Place | undefined, key: PropertyKey) => place?.inside.find(one => one.key === key)

/** @returns where the value at a path stands, if it has one. */
export const placeOf = (places: Place, path: Path): Place | undefined => {
  const place = path.reduce(inner, places as Place | undefined)
  return place?.hasValue ? place : undefined
}

/** @returns where a path leads, as far as it leads anywhere. */
export const nearestPlace = (places: Place, [key, ...rest]: Path): Place => {
  const next = key === undefined ? undefined : inner(places, key)
  return next ? nearestPlace(next, rest) : places
}
