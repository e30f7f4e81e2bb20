import { randomBytes } from 'node:crypto'
import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { fixtureTexts, textOf } from '../../../support/content.ts'

/** Words that show what was said, or follow from it. Titles are none of them: browsers keep those, and they tell nothing. */
const TELLING = new Set(['label', 'because', 'why', 'softer', 'hint', 'note', 'say', 'says', 'steps', 'for'])
const FILES = /^(questions|needs|tips|officer-actions|services\/.*)\.yaml$/

/** Prompts that the guidance does not fix. The others are rare enough as they are. */
const FREE = new Set(['supportNeeds', 'tonight', 'who'])

/** Without vowels: as one syllable they are plain words, which the check of content wants. */
const LETTERS = 'bcdfghjklmnpqrstvwxz'

/** @returns random letters. */
export const letters = (bytes: number) =>
  [...randomBytes(bytes)].map(byte => LETTERS[byte % LETTERS.length]).join('')

/** Content in which the words that tell something are strings that occur nowhere else in the world. */
export interface Canary {
  readonly texts: ReadonlyMap<string, string>
  /** What each of those strings begins with. */
  readonly mark: string
}

const told = (text: string, next: () => string): string => {
  const document = parseDocument(text)
  visit(document, {
    Pair: (_, { key, value }, path) => {
      const name = isScalar(key) ? String(key.value) : ''
      const owner = path.findLast(isPair)?.key
      const isFree = name === 'prompt' && isScalar(owner) && FREE.has(String(owner.value))
      if (!TELLING.has(name) && !isFree) return
      if (isScalar(value)) value.value = next()
      if (isSeq(value)) for (const item of value.items) if (isScalar(item)) item.value = next()
    }
  })
  return document.toString({ lineWidth: 0 })
}

/** Of words that are random now nobody has judged that they are plain. */
const unjudged = (text: string): string => {
  const document = parseDocument(text)
  document.delete('judged-plain')
  return document.toString({ lineWidth: 0 })
}

/** @returns the fixture, with random words made at this moment. */
export const makeCanary = (): Canary => {
  const mark = letters(16)
  let count = 0
  const next = () => `${mark}${letters(4)}${++count}`
  const texts = new Map(
    [...fixtureTexts].map(([file, text]) => [file, FILES.test(file) ? told(text, next) : text] as const)
  )
  return { texts: texts.set('release.yaml', unjudged(textOf(fixtureTexts, 'release.yaml'))), mark }
}
