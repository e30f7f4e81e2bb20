import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { serve } from '../../support/serve.ts'

/** A third-party site on this machine that records its requests. */
export interface OtherSite {
  readonly address: string
  /** The headers of requests, by path. */
  readonly asked: ReadonlyMap<string, IncomingHttpHeaders>
  /** Serves a page at a path. */
  readonly put: (path: string, html: string, headers?: Readonly<Record<string, string>>) => void
  readonly close: () => Promise<void>
}

interface Page {
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

const NO_PAGE: Page = { html: '', headers: {} }

/** Readable by everybody, so that only the asking page can be what stops a request. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

const give = (response: ServerResponse, { html, headers }: Page) =>
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...OPEN, ...headers }).end(html)

export const startOtherSite = async (): Promise<OtherSite> => {
  const asked = new Map<string, IncomingHttpHeaders>()
  const pages = new Map<string, Page>()
  const server = createServer(({ url = '/', headers }, response) => {
    asked.set(url, headers)
    give(response, pages.get(url) ?? NO_PAGE)
  })
  server.on('upgrade', ({ url = '/', headers }, socket) => {
    asked.set(url, headers)
    socket.destroy()
  })
  const { address, close } = await serve(server)
  const put: OtherSite['put'] = (path, html, headers = {}) => pages.set(path, { html, headers })
  return { address: address.slice(0, -1), asked, put, close }
}
