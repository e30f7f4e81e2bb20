import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Texts } from '../../tools/content/parse/sources.ts'

/** Writes content as files in a folder. */
export const writeTexts = (folder: string, texts: Texts): void => {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
