import type { Content } from '../../machines/content/content.ts'
import { nameInList } from '../../machines/content/entry-name.ts'
import type { Catalogue } from '../../machines/language/catalogue.ts'

const translatedAt = (value: unknown, key: string, texts: Catalogue): unknown => {
  if (typeof value === 'string') return texts.get(key) ?? value
  if (Array.isArray(value))
    return value.map((item, at) => translatedAt(item, `${key}.${nameInList(item, at)}`, texts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      translatedAt(inner, field === 'label' ? key : `${key}.${field}`, texts)
    ])
  )
}

/** @returns the content as shown in a language: each text translated, or else in English. */
export const translatedContent = (content: Content, texts: Catalogue): Content =>
  Object.fromEntries(
    Object.entries(content).map(([part, value]) => [part, translatedAt(value, part, texts)])
  ) as unknown as Content
