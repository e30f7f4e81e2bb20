import { readDocument } from '../../../tools/content/parse/read-document.ts'

/** @returns the data of a file; nothing if it is not valid YAML. */
export const readValue = (text: string): { readonly value: unknown } | undefined => {
  const document = readDocument(text)
  if (!document || document.errors.length + document.warnings.length > 0) return undefined
  try {
    return { value: document.toJS() }
  } catch {
    return undefined
  }
}
