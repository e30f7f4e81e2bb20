import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { hashOfBytes, type ListedFile } from '../../../../tools/server/file-list.ts'
import { hashesInPage } from '../../../../tools/server/inline-hashes.ts'
import { CONTENT_TYPES, headersOf, headersOfMissing, kindOf } from '../../../../tools/server/policy.ts'
import { serve } from '../../../support/serve.ts'

/** A server's response. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface Request {
  readonly path: string
  readonly method: string
  /** The accepted content encodings. */
  readonly accept: string
}

/** Makes a correct server's responses wrong in one way. */
export type Twist = (reply: Reply, request: Request) => Reply

const page = (name: string) => `<!doctype html><title>${name}</title>${'<p>Words of a page.</p>'.repeat(200)}`

/** Self-contained, like the real live page. */
export const livePage = `${page('live')}<style>p {}</style><script>'live'</script>`
export const inline = hashesInPage(livePage)

const TEXTS: Readonly<Record<string, string>> = {
  'index.html': livePage,
  'training/index.html': page('training'),
  'training/phone/index.html': page('phone'),
  'assets/index-1.js': `'live';${' '.repeat(4_000)}`,
  'assets/icon-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'training/assets/index-1.css': 'p{}',
  'editor/index.html': page('editor')
}

/** The files of a small site. */
export const files: readonly ListedFile[] = Object.entries(TEXTS).map(([path, text]) => ({
  path,
  hash: hashOfBytes(Buffer.from(text))
}))

const rightReply = (path: string, method: string): Reply => {
  const name = path.slice(1).replace(/(?<=^|\/)$/, 'index.html')
  const body = TEXTS[name]
  if (body === undefined || method !== 'GET')
    return {
      status: method === 'GET' ? 404 : 405,
      headers: headersOfMissing(path, inline),
      body: 'Not found.'
    }
  const type = CONTENT_TYPES[name.split('.').at(-1) ?? ''] ?? ''
  const headers = { ...headersOf(kindOf(path), inline), 'Content-Type': type, 'Content-Encoding': 'gzip' }
  return { status: 200, headers, body }
}

const answering =
  (twist: Twist): RequestListener =>
  ({ url: path = '', method = '', headers: asked }: IncomingMessage, response) => {
    const accept = String(asked['accept-encoding'])
    const { status, headers, body } = twist(rightReply(path, method), { path, method, accept })
    response.writeHead(status, headers)
    response.end(headers['Content-Encoding'] === 'gzip' ? gzipSync(body) : body)
  }

/** Serves the small site while a callback uses it. */
export const withSite = async <Result>(
  twist: Twist,
  use: (site: URL) => Promise<Result>
): Promise<Result> => {
  const { address, close } = await serve(createServer(answering(twist)))
  try {
    return await use(new URL(address))
  } finally {
    await close()
  }
}
