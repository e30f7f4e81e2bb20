import { createServer, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { hashesInPage } from '../../tools/server/inline-hashes.ts'
import {
  COMPRESSIBLE,
  CONTENT_TYPES,
  headersOf,
  headersOfMissing,
  kindOf
} from '../../tools/server/policy.ts'
import { serve as listen } from '../support/serve.ts'
import { pageOf, type Site } from './pages.ts'

/** A server of one site, as a force would have it: compressed, and with the headers of the policy. */
export interface Server {
  readonly address: string
  /** What was asked for since it began, and the bytes that went out for it, headers with them. */
  readonly counted: () => { readonly requests: number; readonly bytes: number }
  readonly close: () => void
}

const endOf = (path: string) => path.split('.').at(-1) ?? ''

/** @throws where a browser would take the page as it is: then nothing here would be true. */
const ensureBrotli = ({ headers }: IncomingMessage) => {
  if (!headers['accept-encoding']?.includes('br')) throw new Error('The browser takes no brotli.')
}

/** What is sent for each path, made before anyone asks: brotli at its best, as a server sends files that were compressed once. */
const answersOf = (site: Site) => {
  const inline = hashesInPage(pageOf(site))
  return new Map(
    [...site].map(([path, content]) => {
      const isCompressed = COMPRESSIBLE.includes(endOf(path))
      const body = isCompressed ? brotliCompressSync(content) : content
      const headers = {
        ...headersOf(kindOf(`/${path}`), inline),
        'Content-Type': CONTENT_TYPES[endOf(path)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(isCompressed ? { 'Content-Encoding': 'br' } : {})
      }
      return [path, { headers, body }]
    })
  )
}

export const serve = async (site: Site): Promise<Server> => {
  const answers = answersOf(site)
  const sockets: Socket[] = []
  let requests = 0
  const server = createServer((request, response) => {
    requests++
    ensureBrotli(request)
    const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*/, '')
    const answer = answers.get(path || 'index.html')
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404, headersOfMissing(`/${path}`)).end('Not found.\n')
  })
  server.on('connection', socket => sockets.push(socket))
  const counted = () => ({
    requests,
    bytes: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0)
  })
  return { ...(await listen(server)), counted }
}
