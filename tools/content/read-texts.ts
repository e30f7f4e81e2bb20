import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isContentFile, type Texts } from './parse/sources.ts'

/** Entries that would be left out silently: a link, or a folder with the name of a file. */
const oddityOf = (entry: Dirent): string | undefined => {
  if (entry.isFile() || (entry.isDirectory() && !entry.name.endsWith('.yaml'))) return undefined
  return entry.isDirectory() ? 'is a folder' : 'is a link'
}

/**
 * @returns the text of every YAML file below a folder, by its path there, with forward slashes.
 * @throws if there is a link, or a folder with the name of a file, as its content would be missing.
 */
export const readTexts = (folder: string): Texts => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map(entry => ({
    entry,
    path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
  }))
  const odd = entries.flatMap(({ entry, path }) => {
    const oddity = oddityOf(entry)
    return oddity ? `${path} ${oddity}, so nothing is read from it. Put the file itself there.` : []
  })
  if (odd.length > 0) throw new Error(odd.sort().join('\n'))
  return new Map(
    entries
      .filter(({ entry, path }) => entry.isFile() && isContentFile(path))
      .map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')])
  )
}
