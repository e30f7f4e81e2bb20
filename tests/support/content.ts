import { type Checked, type Compiled, checkSources } from '../../tools/content/check.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { readTexts } from '../../tools/content/read-texts.ts'
import { fixtureTexts, TODAY } from './fixture/texts.ts'
import { lastCheckIn } from './last-check.ts'
import { asIfSeen } from './seen.ts'

export { fixtureTexts, TODAY } from './fixture/texts.ts'

/** @returns the texts without other languages: an editor of the English need not translate it. */
export function inEnglish(texts: Texts): Texts {
  return new Map([...texts].filter(([file]) => !file.startsWith('languages/')))
}

export const realTexts: Texts = readTexts('content')

/** The day of the latest check in the real content. Editors may check on any day, whenever tests run. */
export const REAL_TODAY = lastCheckIn(realTexts)

export const textOf = (texts: Texts, file: string): string => {
  const text = texts.get(file)
  if (text === undefined) throw new Error(`There is no ${file}.`)
  return text
}

export const withFile = (file: string, text: string, texts: Texts = fixtureTexts): Texts =>
  new Map([...texts, [file, text]])

export const withoutFile = (file: string, texts: Texts = fixtureTexts): Texts =>
  new Map([...texts].filter(([name]) => name !== file))

/** Replaces the only occurrence of `from`. @throws otherwise, so that a test breaks what it means to. */
export const withEdit = (file: string, from: string, to: string, texts: Texts = fixtureTexts): Texts => {
  const parts = textOf(texts, file).split(from)
  if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${from}`)
  const edited = parts.join(to)
  return withFile(file, to.includes('seen:') ? edited : asIfSeen(edited), texts)
}

export type Edit = readonly [file: string, from: string, to: string]

export const checkTexts = (texts: Texts, today: string = TODAY, builtOn?: string): Checked =>
  checkSources(texts, today, builtOn)

const compiledFrom = ({ compiled, errors }: Checked): Compiled => {
  if (!compiled) throw new Error(errors.map(({ file, message }) => `${file} ${message}`).join('\n'))
  return compiled
}

export const compiledOf = (texts: Texts, today?: string, builtOn?: string): Compiled =>
  compiledFrom(checkTexts(texts, today, builtOn))

let ofReal: Checked | undefined

/** @returns the check of the real content, which several tests share as it is slow. */
export const realChecked = (): Checked => {
  ofReal ??= checkTexts(realTexts, REAL_TODAY)
  return ofReal
}

export const realCompiled = (): Compiled => compiledFrom(realChecked())
