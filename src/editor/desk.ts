import './no-code-from-text.ts'
import { readFolder, saveInto } from './files/folder.ts'
import { formatChanges } from './files/format-changes.ts'
import { patchOfChanges } from './files/patch.ts'
import { changesInZip, textsInZip, zipOfChanges } from './files/zip.ts'
import { Desk } from './parts/Desk.tsx'

/** Everything that is needed once content is open. It is large, so the first screen does not wait for it. */
export const desk = {
  Desk,
  changesInZip,
  formatChanges,
  readFolder,
  saveInto,
  patchOfChanges,
  textsInZip,
  zipOfChanges
} as const
