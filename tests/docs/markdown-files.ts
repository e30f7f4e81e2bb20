import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['content', 'docs', 'tests'] as const

const markdownIn = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(folder, file))

/** Every Markdown file of the repository. */
export const markdownFiles: readonly string[] = [
  ...markdownIn('.', false),
  ...FOLDERS.flatMap(folder => markdownIn(folder, true))
].sort()
