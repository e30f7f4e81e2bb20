import { createHash } from 'node:crypto'

/** The server's files, by address relative to the worker. */
export const SERVED: Readonly<Record<string, string>> = {
  'index.html': '<meta name="release" content="7">',
  'assets/app.js': 'app()'
}

export const hash = (text: string, encoding: 'hex' | 'base64'): string =>
  createHash('sha256').update(text).digest(encoding)

/** `virtual:precache` as a build would write it for these files. */
export const files = Object.entries(SERVED).map(([url, text]) => ({
  url,
  revision: hash(text, 'hex'),
  integrity: `sha256-${hash(text, 'base64')}`,
  headers: { 'Content-Type': url.endsWith('.js') ? 'text/javascript' : 'text/html', 'X-Of': url }
}))
export const RELEASE = 7
export const edition = { release: RELEASE }
export const offlinePage = '<p>Ring 999</p>'
