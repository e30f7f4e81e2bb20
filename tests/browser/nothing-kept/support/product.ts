import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { CONTENT_TYPES } from '../../../../tools/server/policy.ts'
import { writeTexts } from '../../../support/write-texts.ts'
import { Site } from '../../offline/support/site.ts'
import { filesBelow } from './scan.ts'

/** As in the config: built before every moment that tests speak of, so that hours are trusted. In seconds. */
const BUILT_ON = String(Date.parse('2026-01-01') / 1_000)

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

/** Sets the environment for as long as something takes. */
const within = async <Done>(
  settings: Readonly<Record<string, string>>,
  act: () => Promise<Done>
): Promise<Done> => {
  const before = { ...process.env }
  Object.assign(process.env, settings)
  try {
    return await act()
  } finally {
    for (const name of Object.keys(settings)) {
      delete process.env[name]
      if (before[name] !== undefined) process.env[name] = before[name]
    }
  }
}

/**
 * Builds and serves the live page.
 * @param texts the content to build it from.
 * @param withWorker whether it comes with what keeps it for use without signal: then all its words come to be on the disk.
 */
export const productOf = async (texts: Texts, withWorker = false): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'product-'))
  const [content, outDir] = [join(folder, 'content'), join(folder, 'dist')]
  const options = {
    configFile: 'vite.config.ts',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true }
  } as const
  // Nobody fetches it from far away.
  const settings = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: BUILT_ON, BROTLI_QUALITY: '1' }
  writeTexts(content, texts)
  try {
    await within(settings, () => build(options))
    const site = siteOf(outDir, withWorker)
    await site.start()
    return site
  } finally {
    rmSync(folder, { recursive: true })
  }
}
