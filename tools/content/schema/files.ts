import * as z from 'zod'
import { actionsFile, needsFile, tipsFile } from './advice.ts'
import { beforeYouStartFile } from './before-you-start.ts'
import { drillFile } from './drill.ts'
import { forceFile } from './force.ts'
import { languageFile } from './language.ts'
import { questionsFile } from './questions.ts'
import { bankHolidaysFile, doNotUseFile, guidanceFile, nationsFile } from './read-facts.ts'
import { screensFile } from './screens.ts'
import { serviceFile } from './service.ts'
import { releaseFile, signOffFile, timesFile } from './settings.ts'
import { trainingFile } from './training.ts'

/** Every file that must exist once, by its path in `content/`. */
export const FILES = {
  'guidance.yaml': guidanceFile,
  'before-you-start.yaml': beforeYouStartFile,
  'questions.yaml': questionsFile,
  'needs.yaml': needsFile,
  'tips.yaml': tipsFile,
  'officer-actions.yaml': actionsFile,
  'nations.yaml': nationsFile,
  'bank-holidays.yaml': bankHolidaysFile,
  'screens.yaml': screensFile,
  'times.yaml': timesFile,
  'release.yaml': releaseFile,
  'do-not-use.yaml': doNotUseFile,
  'training.yaml': trainingFile,
  'sign-off/fact-checker.yaml': signOffFile,
  'sign-off/practice-lead.yaml': signOffFile
} as const

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

/**
 * JSON Schemas that give a text editor completion and hints while content is written.
 * @returns the text of each schema, by the name of its file in `content/editor/`.
 */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Object.entries(FILES).filter(([file]) => !file.includes('/')),
      ['sign-off.yaml', signOffFile] as const,
      ...Object.entries(FOLDERS).map(
        ([folder, schema]) => [`${folder.replace(/s$/, '')}.yaml`, schema] as const
      )
    ].map(([file, schema]) => [
      file.replace('.yaml', '.schema.json'),
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
    ])
  )
