import type { Texts } from '../../../tools/content/parse/sources.ts'
import { FOLDERS } from '../../../tools/content/schema/files.ts'
import { type EditStep, stepTo } from './workspace.ts'

/** @returns whether a file is one of several of its kind, which may be copied, renamed or removed. */
export const isOneOfMany = (file: string): boolean => Object.hasOwn(FOLDERS, file.split('/')[0] ?? '')

/** @returns the path of a file with another name, in the same folder. */
export const renamedPath = (file: string, name: string): string =>
  file.replace(/[^/]+\.yaml$/, `${name}.yaml`)

/** The key of a translation begins with the folder and the name of the file that its English is in. */
const keyStart = (file: string): string => `${file.replace(/\.yaml$/, '').replace('/', '.')}.`

const withKeys = (text: string, from: string, to: string): string =>
  text.replaceAll(`\n  ${keyStart(from)}`, `\n  ${keyStart(to)}`)

/** @returns the step that renames a file, and the keys of its translations. */
export const renameStep = (texts: Texts, from: string, to: string): EditStep => {
  const languages = [...texts].filter(
    ([file, text]) => file.startsWith('languages/') && withKeys(text, from, to) !== text
  )
  return {
    steps: [
      { file: from, text: undefined },
      stepTo(new Map([[to, texts.get(from) ?? '']])),
      stepTo(new Map(languages.map(([file, text]) => [file, withKeys(text, from, to)])))
    ]
  }
}
