import { strFromU8, unzipSync } from 'fflate'
import type { Content, ForcePacks } from '../../../machines/content/content.ts'
import { type ChangesText, describeDifference } from '../../../machines/training/changes/describe-changes.ts'
import type { Revision } from '../../../machines/training/outcomes/revision.ts'

/** A release whose pack was opened, and what changed since. */
export interface SinceRelease {
  readonly number: string
  readonly changes: ChangesText
}

/** The page that phones load. All of its content is in it, as in this page. */
const PAGE = /^[^/]+\/site\/index\.html$/
const NUMBER = /<meta name="release" content="(\d+)">/
const BLOCKS = /<script type="application\/json" data-(?:content="(all)"|force="([^"]+)")>([^<]*)<\/script>/g

const revisionIn = (page: string): Revision => {
  const blocks = [...page.matchAll(BLOCKS)]
  const [, , , text = ''] = blocks.find(([, all]) => all) ?? []
  const all = JSON.parse(text) as { readonly content: Content }
  const packs = blocks.flatMap(([, , force, pack = '']) => (force ? [[force, JSON.parse(pack)]] : []))
  return { content: all.content, packs: Object.fromEntries(packs) as ForcePacks }
}

/**
 * @param pack the zip of a release.
 * @returns what changed since; nothing if it is another file, or its content has another form than that of today.
 */
export const sinceRelease = (pack: Uint8Array): SinceRelease | undefined => {
  try {
    const [page = Uint8Array.of()] = Object.values(unzipSync(pack, { filter: ({ name }) => PAGE.test(name) }))
    const then = strFromU8(page)
    const changes = describeDifference(revisionIn(then), revisionIn(document.documentElement.outerHTML))
    return { number: NUMBER.exec(then)?.[1] ?? '', changes }
  } catch {
    return undefined
  }
}
