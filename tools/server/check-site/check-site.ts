import { hashOfBytes, type ListedFile } from '../file-list.ts'
import { bareType, contentTypeOf, headersOf, headersOfMissing, type InlineHashes, kindOf } from '../policy.ts'
import { isCompressible, WORTH_COMPRESSING } from '../precompressed.ts'
import { unwantedHeaders, wrongHeaders } from './headers.ts'
import { NO_FALLBACK, type Probe, probesFor } from './probes.ts'
import { type SiteResponse, sendRequest } from './request.ts'

/** A problem at one or several addresses, and how to fix it. */
export interface SiteProblem {
  readonly at: readonly string[]
  readonly wrong: string
  readonly fix: string
}

type Found = Omit<SiteProblem, 'at'>

const UPLOAD =
  'Upload the whole build again, with each .br and .gz: an old one would be sent in place of a new file. If it stays so, something on the way changes it: a proxy, a minifier'

const SEND =
  'Let the server read the file that the build made for it (nginx.conf, .htaccess, web.config or _headers), and let nothing before it change headers. If the link has just been moved: nginx -t && nginx -s reload'
const SILENCE = 'Switch it off in the server, or in a server in front of it'

const problem = (wrong: string, fix: string): Found => ({ wrong, fix })

/** The fixes of problems that explain all others, and so come first. */
const FAILS =
  'Often a module is missing: .htaccess needs mod_alias, mod_authz_core, mod_dir, mod_headers and mod_mime, and web.config needs static content, request filtering and static compression. Its error log, switched on for a moment, says which'
const UNREAD =
  'The server does not read the settings that the build made for it, or lacks the module for them: nginx needs the line that includes nginx.conf, Apache "AllowOverride All" and mod_headers, IIS web.config in the root of the site'
const FIRST = [UNREAD, FAILS]

const headerProblems = (probe: Probe, { headers }: SiteResponse, { inline }: Expected): readonly Found[] => {
  const { 'Cache-Control': kept = '', ...rest } = probe.file
    ? headersOf(kindOf(probe.path), inline)
    : headersOfMissing(probe.path, inline)
  if (!Object.keys(rest).some(name => name.toLowerCase() in headers))
    return [problem('It has none of the headers of the policy', UNREAD)]
  // For a missing file a server may leave out Cache-Control, or forbid storing.
  const isSaid = probe.file || !['', 'no-store'].includes(headers['cache-control'] ?? '')
  const policy = isSaid ? { ...rest, 'Cache-Control': kept } : rest
  return [
    ...wrongHeaders(headers, policy).map(wrong => problem(wrong, SEND)),
    ...unwantedHeaders(headers).map(wrong => problem(wrong, SILENCE))
  ]
}

const fileProblems = (
  file: ListedFile,
  { headers, body }: SiteResponse,
  { accept }: Probe,
  { ifOtherFile }: Expected
): readonly Found[] => {
  const [sent, wanted] = [headers['content-type'], contentTypeOf(file.path)].map(bareType)
  return [
    ...(sent === wanted ? [] : [problem(`Content-Type is "${sent}" and should be "${wanted}"`, SEND)]),
    ...(hashOfBytes(body) === file.hash ? [] : [problem('It is not the file that was built', ifOtherFile)]),
    ...(isCompressible(file.path) &&
    (accept === undefined || accept === 'gzip') &&
    body.length > WORTH_COMPRESSING &&
    headers['content-encoding'] === undefined
      ? [
          problem(
            'It is not compressed',
            'Switch compression on for this type (gzip_static of nginx, mod_rewrite or mod_filter of Apache): a phone with a poor signal waits for it'
          )
        ]
      : [])
  ]
}

const isAtItsFolder = ({ path }: Probe, { status, headers }: SiteResponse) =>
  status >= 300 &&
  status < 400 &&
  path.endsWith('/index.html') &&
  new URL(headers.location ?? '', `http://site${path}`).pathname.endsWith(path.replace('index.html', ''))

/** What answers are compared with. */
interface Expected {
  /** The fix for a file with different bytes. */
  readonly ifOtherFile: string
  readonly inline: InlineHashes
  /** The page that the server sends for missing addresses, if it does. */
  readonly fallback?: SiteResponse | undefined
}

const isFallback = ({ body }: SiteResponse, fallback: SiteResponse | undefined) =>
  fallback?.body.equals(body) === true

const judged = (probe: Probe, answer: SiteResponse, expected: Expected): readonly Found[] => {
  const { status } = answer
  if (status >= 500) return [problem(`The server fails (${status})`, FAILS)]
  if (!probe.file) {
    if (status >= 400 && status < 500) return headerProblems(probe, answer, expected)
    const fix = isFallback(answer, expected.fallback) ? NO_FALLBACK : probe.ifAnswered
    return [problem(`It answers ${status}, with something`, fix ?? '')]
  }
  if (isAtItsFolder(probe, answer)) return []
  return status === 200
    ? [...headerProblems(probe, answer, expected), ...fileProblems(probe.file, answer, probe, expected)]
    : [problem(`It answers ${status}`, 'Upload the whole build, into the root that the server reads')]
}

const nameOf = ({ path, method, accept }: Probe) =>
  [method, path, accept && `(${accept})`].filter(Boolean).join(' ')

/** Lists the same problem at many addresses once. */
const gathered = (all: readonly (Found & { readonly at: string })[]): readonly SiteProblem[] => {
  const byWords = new Map<string, SiteProblem>()
  for (const { at, wrong, fix } of all) {
    const words = `${wrong}\n${fix}`
    byWords.set(words, { at: [...(byWords.get(words)?.at ?? []), at], wrong, fix })
  }
  return [...byWords.values()].toSorted((a, b) => FIRST.indexOf(b.fix) - FIRST.indexOf(a.fix))
}

/**
 * Requests one address of each kind and every file from a site, and compares the answers with the policy.
 * @param site the address of its root, which ends in `/`.
 * @param files that it should have.
 * @param inline hashes of its live page.
 * @param ifOtherFile the fix for a file with different bytes.
 * @returns every problem at once, and the number of addresses requested.
 * @throws if the site cannot be reached at all, with the reason.
 */
export const checkSite = async (
  site: URL,
  files: readonly ListedFile[],
  inline: InlineHashes,
  ifOtherFile: string = UPLOAD
): Promise<{ readonly problems: readonly SiteProblem[]; readonly asked: number }> => {
  const probes = probesFor(files)
  const missing = await sendRequest(new URL('./no-such-page', site))
  const expected = { ifOtherFile, inline, fallback: missing.status < 400 ? missing : undefined }
  const all: (Found & { at: string })[] = []
  for (const probe of probes) {
    const answer = await sendRequest(new URL(`.${probe.path}`, site), probe)
    for (const found of judged(probe, answer, expected)) all.push({ at: nameOf(probe), ...found })
  }
  return { problems: gathered(all), asked: probes.length }
}
