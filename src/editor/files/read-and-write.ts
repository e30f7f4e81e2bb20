import { changesFile } from '../../../machines/training/changed-entries.ts'
import { reasonOf } from '../../../tools/content/diagnostic.ts'
import { formatted } from '../../../tools/content/formatted.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { bringTogether } from '../../../tools/editorial/changes/bring-together.ts'
import { readChangesFile } from '../../../tools/editorial/changes/changes-file.ts'
import { changesBetween, withEarlier } from '../../../tools/editorial/changes/entry-changes.ts'
import { download } from '../../desk/download.ts'
import type { BroughtFile, FoundContent, ToRead, ToWrite, Written } from '../model/editor.machine.ts'
import { changesOf, edited, type FileChanges, openedWith } from '../model/workspace.ts'
import { chooseFolder } from './choose-folder.ts'
import { readFolder, saveInto } from './folder.ts'
import { patchOfChanges } from './patch.ts'
import { textsInZip, zipOfContent } from './zip.ts'

const release = async (): Promise<Texts> => new Map(Object.entries((await import('virtual:editor')).release))

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

/** @returns a file of changes, or why it cannot be read. Its name differs from those of all others. */
const readBrought = async (file: File, others: readonly string[]): Promise<BroughtFile> => {
  const alike = others.filter(name => name === file.name).length
  const name = alike === 0 ? file.name : `${file.name} (${alike + 1})`
  try {
    return { name, entries: readChangesFile(await bytesOf(file)), left: [] }
  } catch (error) {
    return { name, entries: [], left: [], refused: reasonOf(error) }
  }
}

const withChanges = async (files: readonly File[], open: ToRead): Promise<FoundContent> => {
  const { from = 'release', folder, together } = open
  const workspace = open.workspace ?? openedWith(await release())
  const names = [...together.files, ...files].map(({ name }) => name.replace(/ \(\d+\)$/, ''))
  const brought = await Promise.all(
    files.map((file, index) => readBrought(file, names.slice(0, together.files.length + index)))
  )
  const { texts, conflicts, left } = bringTogether(workspace.opened, workspace.texts, brought, together.files)
  return {
    from,
    folder,
    workspace: edited(workspace, texts),
    together: {
      files: [
        ...together.files,
        ...brought.map(file => ({ ...file, left: left.filter(one => one.from === file.name) }))
      ],
      choices: [...together.choices, ...conflicts]
    }
  }
}

/**
 * @returns the content that was chosen; `undefined` if the choice was cancelled.
 * @throws where it cannot be read, saying why.
 */
export const readContent = async (asked: ToRead): Promise<FoundContent | undefined> => {
  const { way } = asked
  if (way.from === 'release') return { from: 'release', workspace: openedWith(await release()) }
  if (way.from === 'zip') return { from: 'zip', workspace: openedWith(textsInZip(await bytesOf(way.file))) }
  if (way.from === 'changes') return withChanges(way.files, asked)
  const chosen = await chooseFolder()
  if (!chosen) return undefined
  const { root, texts } = await readFolder(chosen)
  return { from: 'folder', workspace: openedWith(texts), folder: root }
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

/** @returns a file name with the present minute: `changes-2026-11-24-15-48.json`. */
const nameNow = (): string =>
  `changes-${new Date().toLocaleString('sv').slice(0, 16).replace(/[ :]/g, '-')}.json`

const NO_CHANGES: Pick<Written, 'changes' | 'onDisk' | 'conflicts'> = {
  changes: new Map(),
  onDisk: new Map(),
  conflicts: []
}

/** Formats the changes and saves them. @throws where a folder cannot be written, saying why. */
export const writeChanges = async ({ to, workspace, folder, downloads }: ToWrite): Promise<Written> => {
  const { opened, texts } = workspace
  if (to === 'changes') {
    const earlier = downloads.flatMap(before => changesBetween(opened, before))
    const since = downloads.flatMap(before => changesBetween(before, texts))
    const changes = withEarlier(changesBetween(opened, texts), earlier, since)
    download(nameNow(), changesFile(changes), 'application/json')
    return { to, ...NO_CHANGES, reformatted: 0 }
  }
  const { changes, reformatted } = formatChanges(opened, changesOf(workspace))
  if (to === 'content')
    download('content.zip', zipOfContent(edited(workspace, changes).texts), 'application/zip')
  if (to === 'patch') download('content-changes.patch', patchOfChanges(opened, changes), 'text/x-patch')
  const saved =
    to === 'folder' && folder ? await saveInto(folder, opened, changes) : { ...NO_CHANGES, changes }
  return { to, ...saved, reformatted }
}
