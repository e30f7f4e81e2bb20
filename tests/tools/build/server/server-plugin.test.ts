import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serverPlugin } from '../../../../tools/build/server/server-plugin.ts'

const site = mkdtempSync(join(tmpdir(), 'site-'))
for (const file of ['index.html', 'index.html.br', 'index.html.gz', 'icon.svg', 'icon.svg.gz', 'sw.js'])
  writeFileSync(join(site, file), file)
afterAll(() => rmSync(site, { recursive: true }))

type Middleware = (request: object, response: object, next: () => void) => void

/** As Vite calls it. */
const middleware = (): Middleware => {
  const { configResolved, configurePreviewServer } = serverPlugin('live') as unknown as Record<
    'configResolved' | 'configurePreviewServer',
    (given: unknown) => void
  >
  const used: Middleware[] = []
  configResolved({ root: site, build: { outDir: '.' } })
  configurePreviewServer({ middlewares: { use: (one: Middleware) => used.push(one) } })
  const [first] = used
  if (!first) throw new Error('nothing was added to the preview server')
  return first
}

/** @returns the file that Vite is left to send, and the coding and the kind that the response says it has. */
const ask = (url: string, accepted: string | undefined) => {
  const request = { url, method: 'GET', headers: { 'accept-encoding': accepted } }
  const headers = new Map<string, string>()
  let sent: string | undefined
  middleware()(request, { setHeader: headers.set.bind(headers) }, () => {
    sent = request.url
  })
  return [sent, headers.get('Content-Encoding'), headers.get('Content-Type')]
}

const HTML = 'text/html; charset=utf-8'

test.each([
  ['the page', '/', 'gzip, deflate, br', ['/index.html.br', 'br', HTML]],
  ['the page to a browser without Brotli', '/', 'gzip', ['/index.html.gz', 'gzip', HTML]],
  ['the page to what takes no coding', '/', undefined, ['/index.html', undefined, HTML]],
  ['a file that has one copy alone', '/icon.svg', 'gzip, br', ['/icon.svg.gz', 'gzip', 'image/svg+xml']],
  ['a file without a copy', '/sw.js', 'gzip, br', ['/sw.js', undefined, 'text/javascript; charset=utf-8']]
])('preview: %s is sent as the build packed it', (_, url, accepted, expected) => {
  expect(ask(url, accepted)).toEqual(expected)
})
