import { NOT_SERVED } from '../server/server-files.ts'

/** A step of an upload, and the files it is of. */
interface Step {
  readonly why: string
  readonly files: readonly string[]
}

const isWorker = (path: string) => /(?:^|\/)sw\.js$/.test(path)
const isPage = (path: string) => path.endsWith('.html') && !NOT_SERVED.includes(path)

/**
 * A page must never be there before what it asks for, nor a worker before the pages it keeps.
 * @param paths of all files of the site.
 * @returns in which order to put them on a server.
 */
export const uploadOrder = (paths: readonly string[]): readonly Step[] =>
  [
    { why: 'settings of servers', files: paths.filter(path => NOT_SERVED.includes(path)) },
    {
      why: 'what pages ask for',
      files: paths.filter(path => !NOT_SERVED.includes(path) && !isPage(path) && !isWorker(path))
    },
    { why: 'pages', files: paths.filter(isPage) },
    { why: 'workers, which keep the pages for use without a signal', files: paths.filter(isWorker) }
  ].filter(({ files }) => files.length > 0)

/** @returns the same as Markdown, to follow the guide. */
export const uploadOrderText = (paths: readonly string[]): string =>
  [
    '## The files of this release, in the order of upload',
    '',
    ...uploadOrder(paths).map(
      ({ why, files }, at) => `${at + 1}. ${why}: ${files.map(file => `\`${file}\``).join(', ')}`
    ),
    ''
  ].join('\n')
