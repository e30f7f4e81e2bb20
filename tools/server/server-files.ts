import { apacheFile } from './apache.ts'
import { headersFile } from './headers-file.ts'
import { iisFile } from './iis.ts'
import { nginxFile } from './nginx.ts'
import type { InlineHashes } from './policy.ts'
import { builtParts, PAGES, SITE_PARTS, workerOf } from './site-part.ts'
import { type ServerTable, serverTable } from './table.ts'

const MISSING = '<!doctype html><html lang="en-GB"><title>Not found</title><p>Not found.</p></html>\n'

const MAKERS: Readonly<Record<string, (table: ServerTable) => string>> = {
  _headers: headersFile,
  'web.config': iisFile,
  '.htaccess': apacheFile,
  'nginx.conf': nginxFile,
  /** For hosts that only read `_headers`: they show this page at missing addresses. */
  '404.html': () => MISSING
}

/** The names of the files with the settings of servers. */
export const SETTINGS: readonly string[] = Object.keys(MAKERS)

/** The list of all files of the site and their hashes. */
export const FILE_LIST = 'files.sha256'

/** Files that replace the pages and the workers if the checklist is withdrawn. */
export const WITHDRAWAL = { page: 'withdraw.html', worker: 'withdraw.js' } as const

/** Where the withdrawing worker goes: also in place of left-out parts, whose workers would stay. */
export const withdrawingWorkers = (): readonly string[] => [
  WITHDRAWAL.worker,
  ...SITE_PARTS.filter(part => !builtParts().includes(part)).map(workerOf)
]

/** What is served once the checklist is withdrawn: each path, and which withdrawal file is there. */
export const WITHDRAWN: ReadonlyMap<string, string> = new Map([
  ...Object.values(PAGES)
    .flat()
    .map(path => [path, WITHDRAWAL.page] as const),
  ...SITE_PARTS.map(part => [workerOf(part), WITHDRAWAL.worker] as const)
])

/** Files in the folder of the site that no server may send. */
export const NOT_SERVED: readonly string[] = [...SETTINGS, FILE_LIST, ...Object.values(WITHDRAWAL)]

/**
 * @param inline hashes of the scripts and styles in the live page.
 * @returns by file name, the settings by which different servers send the headers of the policy.
 */
export const serverFiles = (inline?: InlineHashes): ReadonlyMap<string, string> => {
  const table = serverTable(NOT_SERVED, inline)
  return new Map(Object.entries(MAKERS).map(([name, make]) => [name, make(table)]))
}
