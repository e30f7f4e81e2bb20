import type { ListedFile } from '../file-list.ts'
import { PRECOMPRESSED } from '../precompressed.ts'
import { FILE_LIST, NOT_SERVED } from '../server-files.ts'
import { PARTS } from '../site-part.ts'

/** One request to the site, and the expected answer. */
export interface Probe {
  /** From the root of the site, with its `/`. */
  readonly path: string
  readonly method?: 'POST'
  /** The only content coding that is accepted, if not any. */
  readonly accept?: 'identity' | 'gzip' | 'br'
  /** The expected file; if left out, the site must not answer. */
  readonly file?: ListedFile
  /** The fix for an answer where there must be none. */
  readonly ifAnswered?: string
}

export const NO_FALLBACK =
  'A missing address must be 404: remove whatever answers with a page instead (a fallback, a rewrite, an error page sent as 200). See "No fallback route" in the guide for IT'

const missing = (path: string): Probe => ({ path, ifAnswered: NO_FALLBACK })

const folderOf = (path: string) => `/${path.replace(/index\.html$/, '')}`

/** A compressed copy may be older than its file. Files of other types are too small to have one. */
const CODINGS = ['identity', 'gzip', 'br'] as const
const hasCopies = (path: string) => /\.(?:html|js|css)$/.test(path)

const ofFile = (file: ListedFile): readonly Probe[] => [
  { path: `/${file.path}`, file },
  ...(hasCopies(file.path) ? CODINGS.map(accept => ({ path: `/${file.path}`, file, accept })) : []),
  ...(file.path.endsWith('index.html') ? [{ path: folderOf(file.path), file }] : [])
]

/** Some hosts need this page at its own address. */
const isPrivate = (name: string) => name !== '404.html'

/** @returns a request for each kind of address and for each file. */
export const probesFor = (files: readonly ListedFile[]): readonly Probe[] => [
  ...files.flatMap(ofFile),
  ...Object.values(PARTS)
    .flatMap(folder => [`/${folder}no-such-page`, `/${folder}assets/no-such-file.js`])
    .map(missing),
  ...(files.some(({ path }) => path === 'sw.js') ? [] : [missing('/sw.js')]),
  ...Object.values(PARTS).map(folder => ({
    path: `/${folder}assets/`,
    ifAnswered: 'Switch the listing of folders off (autoindex, Indexes, directoryBrowse)'
  })),
  ...NOT_SERVED.filter(isPrivate).map(name => ({
    path: `/${name}`,
    ifAnswered: `Keep ${name} back, or delete it from the server if it does not need it${name === FILE_LIST ? '; keep your own copy' : ''}`
  })),
  ...Object.values(PRECOMPRESSED).map(end => ({
    path: `/index.html${end}`,
    ifAnswered: `Keep what ends in ${end} back: the server itself sends it in place of the original file (Apache by mod_rewrite)`
  })),
  { path: '/', method: 'POST', ifAnswered: 'Refuse every method but GET and HEAD' }
]
