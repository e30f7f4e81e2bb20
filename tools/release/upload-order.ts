import { uncompressedPath } from '../server/precompressed.ts'
import { NOT_SERVED } from '../server/server-files.ts'

/** One step of an upload, and its files. */
interface Step {
  readonly why: string
  readonly files: readonly string[]
}

const isWorker = (path: string) => /(?:^|\/)sw\.js$/.test(uncompressedPath(path))
const isPage = (path: string) => uncompressedPath(path).endsWith('.html') && !NOT_SERVED.includes(path)

/**
 * A page must not be online before the files it loads, nor a worker before the pages it precaches.
 * @param paths of all files of the site.
 * @returns the steps in which to upload them.
 */
export const uploadOrder = (paths: readonly string[]): readonly Step[] =>
  [
    { why: 'settings of servers', files: paths.filter(path => NOT_SERVED.includes(path)) },
    {
      why: 'files that pages load',
      files: paths.filter(path => !NOT_SERVED.includes(path) && !isPage(path) && !isWorker(path))
    },
    { why: 'pages', files: paths.filter(isPage) },
    { why: 'workers, which keep the pages for use without a signal', files: paths.filter(isWorker) }
  ].filter(({ files }) => files.length > 0)

/** @returns the upload order as Markdown, for the end of the guide. */
export const uploadOrderText = (paths: readonly string[]): string =>
  [
    '## The files of this release, in the order of upload',
    '',
    ...uploadOrder(paths).map(
      ({ why, files }, index) => `${index + 1}. ${why}: ${files.map(file => `\`${file}\``).join(', ')}`
    ),
    ''
  ].join('\n')
