import type { Texts } from '../../../tools/content/parse/sources.ts'

export interface Hit {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

const MOST = 100

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** @returns the lines that hold a word or a number, however the number is spaced: the first hundred, languages last. */
export const searchIn = (texts: Texts, sought: string): readonly Hit[] => {
  const lower = sought.toLowerCase()
  const digits = /^[\d\s+()-]+$/.test(sought) ? digitsOf(sought) : ''
  const isHit = (line: string) =>
    line.toLowerCase().includes(lower) || (digits.length > 2 && digitsOf(line).includes(digits))
  const hits: Hit[] = []
  const isLanguage = (file: string) => Number(file.startsWith('languages/'))
  const files = [...texts].sort(([a], [b]) => isLanguage(a) - isLanguage(b) || a.localeCompare(b))
  for (const [file, text] of files) {
    for (const [index, line] of text.split('\n').entries())
      if (isHit(line)) hits.push({ file, line: index + 1, text: line.trim() })
    if (hits.length >= MOST) return hits.slice(0, MOST)
  }
  return hits
}
