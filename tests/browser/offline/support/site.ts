import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { filesIn } from '../../../../tools/server/file-list.ts'
import { hashesInBuild } from '../../../../tools/server/inline-hashes.ts'
import { contentTypeOf, headersOf, headersOfMissing, kindOf } from '../../../../tools/server/policy.ts'
import { type Served, serve } from '../../../support/serve.ts'
import { BUILT } from '../../support/built.ts'

/** A server's response to a path. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** With the headers of the policy: without them, a page that goes there leaves its browsing context group. */
const MISSING: Answer = {
  status: 404,
  headers: Object.fromEntries(new Headers({ ...headersOfMissing('/'), 'content-type': 'text/plain' })),
  body: Buffer.from('Not found.')
}

const partOf = (path: string) => /^\/(training|editor)\//.exec(path)?.[1] ?? 'live'

/** A site on its own server. It can be changed and stopped. */
export class Site {
  /** The requested paths with their queries, in order, each after its method if that is not GET. */
  asked: string[] = []
  private readonly answers: Map<string, Answer>
  private readonly missing: Answer
  private served: Served | undefined

  /** @param missing the response to every other path. */
  constructor(answers: ReadonlyMap<string, Answer>, missing = MISSING) {
    this.answers = new Map(answers)
    this.missing = missing
  }

  /** @returns a copy of the current site, for another server. */
  copy(): Site {
    return new Site(this.answers, this.missing)
  }

  get address(): string {
    return this.served?.address ?? ''
  }

  get paths(): readonly string[] {
    return [...this.answers.keys()]
  }

  /** @returns the paths that the worker of a part caches. */
  keptBy(part: 'live' | 'training'): readonly string[] {
    return this.paths
      .filter(path => partOf(path) === part)
      .filter(path => !path.endsWith('/sw.js') && !path.startsWith('/manifests/'))
      .sort()
  }

  read(path: string): Answer {
    return this.answers.get(path) ?? this.missing
  }

  /** Puts a text at a path, by default with the headers that are there. */
  put(path: string, body: string | Uint8Array, headers: Answer['headers'] = this.read(path).headers): void {
    this.answers.set(path, { status: 200, headers, body: Buffer.from(body) })
  }

  remove(path: string): void {
    this.answers.delete(path)
  }

  /** Starts it, on its previous port if it ran before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response))
    this.served = await serve(server, this.served?.port)
  }

  async stop(): Promise<void> {
    await this.served?.close()
  }

  private answer({ method, url = '/' }: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(url, this.address)
    this.asked.push(method === 'GET' ? url : `${method} ${url}`)
    const { status, headers, body } = this.read(pathname.replace(/\/$/, '/index.html'))
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
  }
}

/** @returns a site with the files of a build, each with the headers of the policy. */
export const siteIn = (folder = BUILT): Site => {
  const inline = hashesInBuild(folder)
  const answers = filesIn(folder).map(path => {
    const headers = new Headers({
      ...headersOf(kindOf(`/${path}`), inline),
      'content-type': contentTypeOf(path)
    })
    const body = readFileSync(join(folder, path))
    return [`/${path}`, { status: 200, headers: Object.fromEntries(headers), body }] as const
  })
  return new Site(new Map(answers))
}

/** Readable by everybody, so that only the asking page can be what stops a request. */
const OPEN = {
  'content-type': 'text/html; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin'
}

/** @returns a site of somebody else, with an empty page at every path. */
export const otherSite = (): Site => new Site(new Map(), { status: 200, headers: OPEN, body: Buffer.of() })

/** Runs a test with a site on a server for it alone. */
export const withSite = async (use: (site: Site) => Promise<void>, site = siteIn()): Promise<void> => {
  await site.start()
  await use(site)
  await site.stop()
}

export const sha256 = (bytes: Buffer, as: 'hex' | 'base64'): string =>
  createHash('sha256').update(bytes).digest(as)

/** @returns what a worker holds about a page that it caches: its hash in two forms. */
export const marksOf = (page: Buffer): readonly string[] => [sha256(page, 'hex'), sha256(page, 'base64')]

/** @returns a text with new marks in place of the old ones. @throws if it lacks any of the old ones. */
export const remarked = (text: string, old: readonly string[], now: readonly string[]): string =>
  old.reduce((changed, mark, at) => {
    if (!changed.includes(mark)) throw new Error(`Nothing to replace: ${mark}`)
    return changed.replaceAll(mark, now[at] ?? '')
  }, text)

/**
 * @param change also made to the page and the worker.
 * @param part the folder of a part of the site.
 * @returns the page marked as another release, and a worker that caches it.
 */
export const releaseOf = (
  site: Site,
  release: number,
  change = (text: string) => text,
  part = ''
): { readonly page: string; readonly worker: string } => {
  const { body } = site.read(`/${part}index.html`)
  const page = change(body.toString()).replace(/(?<=<meta name="release" content=")\d+/, String(release))
  const worker = change(site.read(`/${part}sw.js`).body.toString())
  const marked = remarked(worker, marksOf(body), marksOf(Buffer.from(page)))
  return { page, worker: marked.replace(/(?<=\brelease:)\d+/, String(release)) }
}

/** Deploys a new release: the page and its worker. */
export const deploy = (site: Site, release: number, part = ''): void => {
  const { page, worker } = releaseOf(site, release, undefined, part)
  site.put(`/${part}index.html`, page)
  site.put(`/${part}sw.js`, worker)
}
