import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InlineHashes } from './policy.ts'

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const within = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => hashOf(text))

/** @returns the hashes of the scripts and styles in a page, as a policy names them. What has attributes is data. */
export const hashesInPage = (html: string): InlineHashes => ({
  scripts: within(html, 'script'),
  styles: within(html, 'style')
})

/**
 * @param folder a build.
 * @returns the same of its live page; nothing where there is none yet.
 */
export const hashesInBuild = (folder: string): InlineHashes => {
  const page = join(folder, 'index.html')
  return hashesInPage(existsSync(page) ? readFileSync(page, 'utf8') : '')
}
