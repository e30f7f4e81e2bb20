import type { ListedFile } from '../file-list.ts'
import { FILE_LIST, NOT_SERVED } from '../server-files.ts'

/** One request to the site, and the expected answer. */
export interface Probe {
  /** From the root of the site, with its `/`. */
  readonly path: string
  readonly method?: 'POST'
  /** The expected file; without it the site must not answer. */
  readonly file?: ListedFile
  /** How to fix an answer where there must be none. */
  readonly ifAnswered?: string
}

const NO_FALLBACK =
  'What is missing must be 404: take away whatever answers with a page instead (a fallback, a rewrite, an error page sent as 200)'

const missing = (path: string): Probe => ({ path, ifAnswered: NO_FALLBACK })

const folderOf = (path: string) => `/${path.replace(/index\.html$/, '')}`

const ofFile = (file: ListedFile): readonly Probe[] => [
  { path: `/${file.path}`, file },
  ...(file.path.endsWith('index.html') ? [{ path: folderOf(file.path), file }] : [])
]

/** Some hosts need this page at its own address. */
const isPrivate = (name: string) => name !== '404.html'

/** @returns a request for each kind of address and for each file. */
export const probesFor = (files: readonly ListedFile[]): readonly Probe[] => [
  ...files.flatMap(ofFile),
  ...[
    '/no-such-page',
    '/training/no-such-page',
    '/assets/no-such-file.js',
    '/training/assets/no-such-file.js'
  ].map(missing),
  ...(files.some(({ path }) => path === 'sw.js') ? [] : [missing('/sw.js')]),
  ...['/assets/', '/training/assets/'].map(path => ({
    path,
    ifAnswered: 'Switch the listing of folders off (autoindex, Indexes, directoryBrowse)'
  })),
  ...NOT_SERVED.filter(isPrivate).map(name => ({
    path: `/${name}`,
    ifAnswered: `Keep ${name} back, or delete it from the server if it does not need it${name === FILE_LIST ? '; keep your own copy' : ''}`
  })),
  { path: '/', method: 'POST', ifAnswered: 'Refuse every method but GET and HEAD' }
]
