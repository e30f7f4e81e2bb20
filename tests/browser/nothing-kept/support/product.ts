import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { CONTENT_TYPES } from '../../../../tools/server/policy.ts'
import { BUILT_ON } from '../../../support/settings-in.ts'
import { writeTexts } from '../../../support/write-texts.ts'
import { Site } from '../../offline/support/site.ts'
import { filesBelow } from './scan.ts'

/** As in the config: built before every moment that tests speak of, so that hours are trusted. In seconds. */
const BUILT_AT = String(Date.parse(BUILT_ON) / 1_000)

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

/**
 * What is served of the files in a folder: no browser may keep them, so that what is found on a disk did not come there as the
 * product itself. There is no policy with them: it is not for want of leave that the product writes nothing.
 */
const siteOf = (folder: string, withWorker: boolean): Site =>
  new Site(
    new Map(
      filesBelow(folder)
        .filter(({ path }) => withWorker || path !== 'sw.js')
        .flatMap(({ path, bytes }) => {
          const type = CONTENT_TYPES[path.split('.').at(-1) ?? '']
          const headers = { 'cache-control': 'no-store', 'content-type': type ?? '' }
          const isBare = path === 'index.html' && !withWorker
          const body = isBare ? Buffer.from(withoutPolicy(String(bytes))) : bytes
          return type ? [[`/${path}`, { status: 200, headers, body }]] : []
        })
    )
  )

/**
 * Builds and serves the live page.
 * @param texts the content to build it from.
 * @param withWorker whether it comes with what keeps it for use without signal: then all its words come to be on the disk.
 */
export const productOf = async (texts: Texts, withWorker = false): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'product-'))
  const [content, outDir] = [join(folder, 'content'), join(folder, 'dist')]
  // Nobody fetches it from far away.
  const settings = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: BUILT_AT, BROTLI_QUALITY: '1' }
  writeTexts(content, texts)
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--logLevel', 'error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...settings }
    })
    const site = siteOf(outDir, withWorker)
    await site.start()
    return site
  } finally {
    rmSync(folder, { recursive: true })
  }
}
