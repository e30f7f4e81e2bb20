import { apacheFile } from './apache.ts'
import { headersFile } from './headers-file.ts'
import { iisFile } from './iis.ts'
import { nginxFile } from './nginx.ts'
import { type HeadersOf, headersOf, type InlineHashes } from './policy.ts'

const MISSING = '<!doctype html><html lang="en-GB"><title>Not found</title><p>Not found.</p></html>\n'

const MAKERS: Readonly<Record<string, (unserved: readonly string[], headersOf: HeadersOf) => string>> = {
  _headers: headersFile,
  'web.config': iisFile,
  '.htaccess': apacheFile,
  'nginx.conf': nginxFile,
  /** For hosts that read `_headers` alone. */
  '404.html': () => MISSING
}

/** The list of the files of the site, with their hashes. */
export const FILE_LIST = 'files.sha256'

/** What takes the place of a page and of a worker if the checklist is ever withdrawn. */
export const WITHDRAWAL = { page: 'withdraw.html', worker: 'withdraw.js' } as const

/** Names of what lies beside the site and is no part of it: no server gives it away. */
export const NOT_SERVED: readonly string[] = [...Object.keys(MAKERS), FILE_LIST, ...Object.values(WITHDRAWAL)]

/**
 * @param inline what stands in the live page.
 * @returns by name, what different servers read to send the headers of the policy.
 */
export const serverFiles = (inline?: InlineHashes): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(MAKERS).map(([name, make]) => [name, make(NOT_SERVED, kind => headersOf(kind, inline))])
  )
