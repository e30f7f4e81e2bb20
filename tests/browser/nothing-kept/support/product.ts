import { CONTENT_TYPES } from '../../../../tools/server/policy.ts'
import { Site } from '../../offline/support/site.ts'
import { BUILT } from '../../support/built.ts'
import { filesBelow } from './scan.ts'

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

const serve = async (pages: Readonly<Record<string, string | undefined>>): Promise<Site> => {
  const files = filesBelow(BUILT).flatMap(({ path, bytes }) => {
    const type = CONTENT_TYPES[path.split('.').at(-1) ?? '']
    const headers = { 'cache-control': 'no-store', 'content-type': type ?? '' }
    const body = path in pages ? pages[path] : bytes
    return type && body ? [[`/${path}`, { status: 200, headers, body: Buffer.from(body) }] as const] : []
  })
  const site = new Site(new Map(files))
  await site.start()
  return site
}

/** Serves the fixture with `no-store`, so that only its worker keeps files, and keeps them all. */
export const siteWithWorker = (): Promise<Site> => serve({})

/**
 * Serves another page in its place, and no worker: words on the disk are then not the cached product. There
 * is no policy either, so the product must write nothing even if it may.
 */
export const siteWithoutWorker = (html: string): Promise<Site> =>
  serve({ 'index.html': withoutPolicy(html), 'sw.js': undefined })
