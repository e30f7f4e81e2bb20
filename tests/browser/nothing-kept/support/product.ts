import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { CONTENT_TYPES } from '../../../../tools/server/policy.ts'
import { writeTexts } from '../../../support/write-texts.ts'
import { filesBelow } from './scan.ts'

/** As in the config: built before every moment that tests speak of, so that hours are trusted. In seconds. */
const BUILT_ON = String(Date.parse('2026-01-01') / 1_000)

/** A build of the product, served for as long as a test wants it. */
export interface Product {
  readonly address: string
  readonly stop: () => Promise<void>
}

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

/**
 * Serves files that no browser may keep, so that what is found on a disk did not come there as the product itself. There is
 * no policy with them: it is not for want of leave that the product writes nothing.
 */
const serve = async (folder: string, withWorker: boolean): Promise<Product> => {
  const all = filesBelow(folder).filter(({ path }) => withWorker || path !== 'sw.js')
  const files = new Map(
    all.map(({ path, bytes }) => [
      `/${path}`,
      path === 'index.html' && !withWorker ? withoutPolicy(String(bytes)) : bytes
    ])
  )
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url
    const bytes = files.get(path)
    const type = CONTENT_TYPES[path.split('.').at(-1) ?? '']
    response.writeHead(bytes && type ? 200 : 404, {
      'cache-control': 'no-store',
      'content-type': type ?? 'text/plain'
    })
    response.end(bytes ?? '')
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped())
        server.closeAllConnections()
      })
  }
}

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
export const productOf = async (texts: Texts, withWorker = false): Promise<Product> => {
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
    return await serve(outDir, withWorker)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
