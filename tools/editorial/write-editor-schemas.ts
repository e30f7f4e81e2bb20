import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas } from '../content/schema/files.ts'

/** Writes the JSON Schemas for text editors into a folder of content, unless they are up to date. */
export const writeEditorSchemas = (folder: string): void => {
  if (!existsSync(folder)) return
  mkdirSync(join(folder, 'editor'), { recursive: true })
  for (const [name, text] of editorSchemas()) {
    const path = join(folder, 'editor', name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  }
}
