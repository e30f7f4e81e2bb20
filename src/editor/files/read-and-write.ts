import { formatted } from '../../../tools/content/formatted.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { download } from '../../desk/download.ts'
import type { FoundContent, ToWrite, Way, Written } from '../model/editor.machine.ts'
import { changesOf, type FileChanges } from '../model/workspace.ts'
import { chooseFolder } from './choose-folder.ts'
import { readFolder, saveInto } from './folder.ts'
import { patchOfChanges } from './patch.ts'
import { changesInZip, textsInZip, zipOfChanges } from './zip.ts'

const release = async (): Promise<Texts> => new Map(Object.entries((await import('virtual:editor')).release))

/**
 * @returns the content that was chosen; `undefined` if the choice was cancelled.
 * @throws where it cannot be read, saying why.
 */
export const readContent = async (way: Way): Promise<FoundContent | undefined> => {
  if (way.from === 'release') return { from: 'release', texts: await release() }
  if (way.from === 'zip') {
    const bytes = new Uint8Array(await way.file.arrayBuffer())
    const changes = changesInZip(bytes)
    return changes
      ? { from: 'changes', texts: await release(), changes }
      : { from: 'zip', texts: textsInZip(bytes) }
  }
  const chosen = await chooseFolder()
  if (!chosen) return undefined
  const { root, texts } = await readFolder(chosen)
  return { from: 'folder', texts, folder: root }
}

/**
 * Formats the files that are saved, as `npm run fix` does.
 * @returns the changes, and how many of these files were not formatted when they were opened.
 */
const formatChanges = (
  opened: Texts,
  changes: FileChanges
): { readonly changes: FileChanges; readonly reformatted: number } => ({
  changes: new Map([...changes].map(([file, text]) => [file, text && formatted(text)])),
  reformatted: [...changes].filter(([file, text]) => {
    const before = opened.get(file)
    return text !== undefined && before !== undefined && formatted(before) !== before
  }).length
})

/** Formats the changes and saves them. @throws where a folder cannot be written, saying why. */
export const writeChanges = async ({ to, workspace, folder }: ToWrite): Promise<Written> => {
  const { opened } = workspace
  const { changes, reformatted } = formatChanges(opened, changesOf(workspace))
  if (to === 'zip') download('content-changes.zip', zipOfChanges(changes), 'application/zip')
  if (to === 'patch') download('content-changes.patch', patchOfChanges(opened, changes), 'text/x-patch')
  const conflicts = to === 'folder' && folder ? await saveInto(folder, opened, changes) : []
  return { to, changes, reformatted, conflicts }
}
