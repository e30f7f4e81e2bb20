import './no-code-from-text.ts'
import { readFolder, saveInto } from './files/folder.ts'
import { patchOfChanges } from './files/patch.ts'
import { textsInZip, zipOfChanges } from './files/zip.ts'
import { Desk } from './parts/Desk.tsx'

/** What is needed once content is open: far more than the first screen needs, which does not wait for it. */
export const desk = { Desk, readFolder, saveInto, patchOfChanges, textsInZip, zipOfChanges } as const
