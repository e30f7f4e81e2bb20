import type { CamelCasedPropertiesDeep } from 'type-fest'
import { camelCase } from '../../../machines/content/letter-case.ts'

/** @returns the same, with every field spelled as code spells it. */
export const camelKeys = <T>(value: T): CamelCasedPropertiesDeep<T> => {
  if (Array.isArray(value)) return value.map(camelKeys) as CamelCasedPropertiesDeep<T>
  if (value === null || typeof value !== 'object') return value as CamelCasedPropertiesDeep<T>
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [camelCase(key), camelKeys(inner)])
  ) as CamelCasedPropertiesDeep<T>
}
