import type { Path } from '../parse/yaml-file.ts'

/** @returns the words at a path that the schema says is there. */
export const wordsAt = (value: object, path: Path): string =>
  String(path.reduce<unknown>((holder, key) => (holder as Record<PropertyKey, unknown>)[key], value))
