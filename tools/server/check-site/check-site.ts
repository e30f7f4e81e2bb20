import { hashOfBytes, type ListedFile } from '../file-list.ts'
import {
  COMPRESSIBLE,
  CONTENT_TYPES,
  headersOf,
  headersOfMissing,
  type InlineHashes,
  kindOf
} from '../policy.ts'
import { unwantedHeaders, wrongHeaders } from './headers.ts'
import { type Probe, probesFor } from './probes.ts'
import { type SiteResponse, sendRequest } from './request.ts'

/** What is wrong at one address or at several, and how to fix it. */
export interface SiteProblem {
  readonly at: readonly string[]
  readonly wrong: string
  readonly fix: string
}

type Found = Omit<SiteProblem, 'at'>

const SEND =
  'Let the server read the file that the build made for it (nginx.conf, .htaccess, web.config or _headers), and let nothing before it change headers'
const SILENCE = 'Switch it off in the server, or in whatever stands before it'

/** Smaller files need no compression. Bytes. */
const WORTH_COMPRESSING = 2_048

const endOf = (path: string) => path.split('.').at(-1) ?? ''
const bare = (type = '') => type.replace(/;.*/, '').trim().toLowerCase()
const problem = (wrong: string, fix: string): Found => ({ wrong, fix })

const headerProblems = (look: Probe, { headers }: SiteResponse, inline: InlineHashes): readonly Found[] => {
  const { 'Cache-Control': kept, ...rest } = look.file
    ? headersOf(kindOf(look.path), inline)
    : headersOfMissing(look.path, inline)
  // For a missing file a server may leave Cache-Control out, or forbid storing.
  const isSaid = look.file || !['', 'no-store'].includes(headers['cache-control'] ?? '')
  const policy = isSaid ? { ...rest, 'Cache-Control': kept ?? '' } : rest
  return [
    ...wrongHeaders(headers, policy).map(wrong => problem(wrong, SEND)),
    ...unwantedHeaders(headers).map(wrong => problem(wrong, SILENCE))
  ]
}

const fileProblems = (file: ListedFile, { headers, body }: SiteResponse): readonly Found[] => {
  const end = endOf(file.path)
  const [is, should] = [bare(headers['content-type']), bare(CONTENT_TYPES[end])]
  return [
    ...(is === should ? [] : [problem(`Content-Type is "${is}" and should be "${should}"`, SEND)]),
    ...(hashOfBytes(body) === file.hash
      ? []
      : [
          problem(
            'It is not the file that was built',
            'Upload the whole build again. If it stays so, something on the way changes it: a proxy, a minifier'
          )
        ]),
    ...(COMPRESSIBLE.includes(end) &&
    body.length > WORTH_COMPRESSING &&
    headers['content-encoding'] === undefined
      ? [
          problem(
            'It is not compressed',
            'Switch compression on for this type: a phone with a poor signal waits for it'
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

const judged = (look: Probe, answer: SiteResponse, inline: InlineHashes): readonly Found[] => {
  const { status } = answer
  if (!look.file)
    return status >= 400 && status < 500
      ? headerProblems(look, answer, inline)
      : [problem(`It answers ${status}, with something`, look.ifAnswered ?? '')]
  if (isAtItsFolder(look, answer)) return []
  return status === 200
    ? [...headerProblems(look, answer, inline), ...fileProblems(look.file, answer)]
    : [problem(`It answers ${status}`, 'Upload the whole build, into the root that the server reads')]
}

const nameOf = ({ path, method }: Probe) => (method ? `${method} ${path}` : path)

/** Lists the same problem at many addresses once. */
const gathered = (all: readonly (Found & { readonly at: string })[]): readonly SiteProblem[] => {
  const byWords = new Map<string, SiteProblem>()
  for (const { at, wrong, fix } of all)
    byWords.set(wrong, { at: [...(byWords.get(wrong)?.at ?? []), at], wrong, fix })
  return [...byWords.values()]
}

/** Shows how far the questions to a site are. */
interface SiteProgress {
  readonly step: (title: string, total: number) => void
  readonly advance: () => void
}

/**
 * Asks a site for one address of each kind and for every file, and compares the answers with the policy.
 * @param site the address of its root, which ends in `/`.
 * @param files that it should have.
 * @param inline hashes of its live page.
 * @param progress told of each question, as a slow site takes its time.
 * @returns every problem at once, and how many addresses were asked.
 * @throws if the site cannot be reached at all, with the reason.
 */
export const checkSite = async (
  site: URL,
  files: readonly ListedFile[],
  inline: InlineHashes,
  progress?: SiteProgress
): Promise<{ readonly problems: readonly SiteProblem[]; readonly asked: number }> => {
  const looks = probesFor(files)
  const all: (Found & { at: string })[] = []
  progress?.step(`Asking ${site.host}`, looks.length)
  for (const look of looks) {
    const answer = await sendRequest(new URL(`.${look.path}`, site), look.method)
    for (const found of judged(look, answer, inline)) all.push({ at: nameOf(look), ...found })
    progress?.advance()
  }
  return { problems: gathered(all), asked: looks.length }
}
