import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InlineHashes } from './policy.ts'

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const within = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => hashOf(text))

/** @returns the hashes of the scripts and styles in a page. Elements with attributes are data blocks. */
export const hashesInPage = (html: string): InlineHashes => ({
  scripts: within(html, 'script'),
  styles: within(html, 'style')
})

/**
 * @param folder of a build.
 * @returns the hashes of its live page; none while there is no page.
 */
export const hashesInBuild = (folder: string): InlineHashes => {
  const page = join(folder, 'index.html')
  return hashesInPage(existsSync(page) ? readFileSync(page, 'utf8') : '')
}

const hashesNamed = (settings: string, directive: string): readonly string[] => {
  const [, named = ''] = new RegExp(`${directive} ([^;]*)`).exec(settings) ?? []
  return [...named.matchAll(/sha256-[^']+/g)].map(([hash]) => hash)
}

/**
 * @param folder of a build, whose pages may have been replaced by the notice of withdrawal.
 * @returns the hashes that its settings name for the live page; those of the page itself where it has no settings.
 */
export const hashesInSettings = (folder: string): InlineHashes => {
  const file = join(folder, '_headers')
  if (!existsSync(file)) return hashesInBuild(folder)
  const settings = readFileSync(file, 'utf8')
  return { scripts: hashesNamed(settings, 'script-src'), styles: hashesNamed(settings, 'style-src') }
}
