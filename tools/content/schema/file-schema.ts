import type * as z from 'zod'
import { drillFile } from './drill.ts'
import { FILES } from './files.ts'
import { forceFile } from './force.ts'
import { languageFile } from './language.ts'
import { serviceFile } from './service.ts'

/** Folders with one file for each item, with the schema of such a file. */
export const FOLDERS = {
  services: serviceFile,
  forces: forceFile,
  drills: drillFile,
  languages: languageFile
} as const

/** @returns the schema of a file, by its path below the content folder; nothing if no such file is expected. */
export const schemaOf = (path: string): z.ZodType | undefined => {
  if (Object.hasOwn(FILES, path)) return FILES[path as keyof typeof FILES]
  const [folder = ''] = path.split('/')
  return Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder as keyof typeof FOLDERS] : undefined
}
