import { existsSync } from 'node:fs'
import { check } from '../../content/check.ts'
import { todayInUk } from '../../content/days.ts'
import { counted } from '../../content/diagnostic.ts'
import type { Texts } from '../../content/parse/sources.ts'
import { readTexts } from '../../content/read-texts.ts'
import { printDiagnostics, printStep } from '../console.ts'

/** @returns the text of every file of content in a folder. @throws if there is no such folder. */
export const textsOfFolder = (folder: string): Texts => {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  return readTexts(folder)
}

/**
 * @returns the content of a folder.
 * @throws if it has errors; they have been printed.
 */
export const soundContent = (folder: string) => {
  const texts = textsOfFolder(folder)
  printStep(`Checking ${counted(texts.size, 'file')} in ${folder}`)
  const { compiled, sources, languages, errors, warnings } = check(texts, todayInUk())
  if (compiled) return { folder, texts, sources, compiled, languages, warnings }
  printDiagnostics('warning', warnings)
  printDiagnostics('error', errors)
  throw new Error(`\n${counted(errors.length, 'error')}: nothing is built until each is fixed.`)
}

/** Content without errors. */
export type SoundContent = ReturnType<typeof soundContent>
