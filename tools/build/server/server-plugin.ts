import { existsSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn, listOf } from '../../server/file-list.ts'
import { hashesInBuild } from '../../server/inline-hashes.ts'
import { contentTypeOf, type Headers, headersOf, headersOfMissing, kindOf } from '../../server/policy.ts'
import { PRECOMPRESSED, precompress } from '../../server/precompressed.ts'
import { FILE_LIST, serverFiles } from '../../server/server-files.ts'
import { isInPart, type SitePart } from '../../server/site-part.ts'

const METHODS = ['GET', 'HEAD']

/** @returns the path of the request, or `undefined` if its address is not valid. */
const pathOf = ({ url = '/' }: IncomingMessage): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

const send = (response: ServerResponse, status: number, headers: Headers, text: string) =>
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text)

/** Sets the headers of a precompressed copy if the browser accepts one. @returns the file to send. */
const precompressedCopyOf = (
  { headers }: IncomingMessage,
  response: ServerResponse,
  outDir: string,
  file: string
): string => {
  const accepted = String(headers['accept-encoding']).split(/,\s*/)
  const [coding, end] =
    Object.entries(PRECOMPRESSED).find(
      ([name, ending]) => accepted.includes(name) && existsSync(join(outDir, `${file}${ending}`))
    ) ?? []
  if (!coding) return file
  response.setHeader('Content-Encoding', coding)
  response.setHeader('Vary', 'Accept-Encoding')
  return `${file}${end}`
}

/** Sets the headers of the policy, and lets Vite's preview server send the file. */
const answer =
  (outDir: string) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = pathOf(request)
    const inline = hashesInBuild(outDir)
    const nothing = headersOfMissing(path ?? '/', inline)
    if (!METHODS.includes(request.method ?? '')) {
      send(response, 405, { ...nothing, Allow: METHODS.join(', ') }, 'Refused.\n')
      return
    }
    const files = filesIn(outDir)
    const file = path?.replace(/^\//, '').replace(/(?<=^|\/)$/, 'index.html')
    if (path === undefined || file === undefined || !files.includes(file)) {
      if (files.includes(`${file}/index.html`)) send(response, 301, { ...nothing, Location: `${path}/` }, '')
      else send(response, 404, nothing, 'Not found.\n')
      return
    }
    for (const [name, value] of Object.entries(headersOf(kindOf(path), inline)))
      response.setHeader(name, value)
    response.setHeader('Content-Type', contentTypeOf(file))
    request.url = `/${precompressedCopyOf(request, response, outDir, file)}`
    next()
  }

/**
 * Sends the policy's headers from `npm start`, and adds to a build the settings for other servers, the list
 * of its files and their precompressed copies.
 * @param quality the Brotli quality of those copies, up to 11.
 */
export const serverPlugin = (part: SitePart, quality?: number): Plugin => {
  let outDir = ''
  return {
    name: 'server',
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir)
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(answer(outDir))
    },
    // Runs for each part after everything else is written, and adds the files of that part to the list.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const [name, text] of serverFiles(hashesInBuild(outDir))) writeFileSync(join(outDir, name), text)
        precompress(
          outDir,
          filesIn(outDir).filter(path => isInPart(part, path)),
          quality
        )
        writeFileSync(join(outDir, FILE_LIST), listOf(outDir))
      }
    }
  }
}
