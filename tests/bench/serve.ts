import { brotliCompressSync } from 'node:zlib'
import { hashesInPage } from '../../tools/server/inline-hashes.ts'
import { COMPRESSIBLE, CONTENT_TYPES, headersOf, kindOf } from '../../tools/server/policy.ts'
import { Site as Server } from '../browser/offline/support/site.ts'
import { pageOf, type Site } from './pages.ts'

export type { Server }

const endOf = (path: string) => path.split('.').at(-1) ?? ''

/** Serves a site as a force would: with the headers of the policy, and by brotli at its best, as files that were compressed once. */
export const serve = async (site: Site): Promise<Server> => {
  const inline = hashesInPage(pageOf(site))
  const answers = [...site].map(([path, content]) => {
    const isCompressed = COMPRESSIBLE.includes(endOf(path))
    const body = isCompressed ? brotliCompressSync(content) : content
    const headers = {
      ...headersOf(kindOf(`/${path}`), inline),
      'Content-Type': CONTENT_TYPES[endOf(path)] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      ...(isCompressed && { 'Content-Encoding': 'br' })
    }
    return [`/${path}`, { status: 200, headers, body }] as const
  })
  const server = new Server(new Map(answers))
  await server.start()
  return server
}

/** @returns the bytes of all that was asked for so far, without their headers. */
export const bytesOf = (server: Server): number =>
  server.asked.reduce((sum, path) => sum + server.read(path.replace(/\/$/, '/index.html')).body.length, 0)
