import type { InPage } from './words.ts'

/**
 * @returns the words of a language. They stand in the page, behind the script, and are read once it is chosen; nothing if
 * they are not there, or cannot be read.
 */
export const dictionaryOf = (tag: string): InPage | undefined => {
  const blocks = [...document.querySelectorAll<HTMLElement>('script[data-language]')]
  try {
    return JSON.parse(blocks.find(({ dataset }) => dataset.language === tag)?.textContent ?? '') as InPage
  } catch {
    return undefined
  }
}
