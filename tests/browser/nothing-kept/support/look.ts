import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readList } from '../../../../tools/server/file-list.ts'
import { FILE_LIST } from '../../../../tools/server/server-files.ts'
import { isInPart } from '../../../../tools/server/site-part.ts'
import { builtFrom } from '../../support/built.ts'
import type { Folder } from '../../support/content.ts'
import { TITLE } from '../../support/title.ts'

/** What a page is allowed. */
export interface Allowed {
  /** Its exact address. */
  readonly address: string
  readonly title: string
  /** The addresses of its parts. */
  readonly parts: readonly string[]
  /** The address of the worker. */
  readonly worker: string
  /** The name of the worker's cache. Nothing else may be kept. */
  readonly cache: string
  /** By path, the SHA-256 of each built file, in hexadecimal. */
  readonly files: Readonly<Record<string, string>>
  /** The bytes of storage in use once all files were cached. */
  readonly usage: number
}

/** Runs in the page once all is cached: reads its address, parts and storage. */
export const readOwn = async () => ({
  address: location.href,
  parts: [
    location.href,
    ...[...document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>('script[src], link[href]')].map(
      part => part.src || part.href
    )
  ],
  usage: (await navigator.storage?.estimate())?.usage ?? 0
})

export type Own = Awaited<ReturnType<typeof readOwn>>

/** @returns what a newly opened page is allowed: its address, its parts, and its worker's files as built. */
export const allowedFor = (own: Own, folder: Folder): Allowed => ({
  ...own,
  title: TITLE,
  worker: new URL('sw.js', own.address).href,
  cache: `encounter-checklist ${new URL('.', own.address).href}`,
  files: Object.fromEntries(
    readList(readFileSync(join(builtFrom(folder), FILE_LIST), 'utf8'))
      .filter(({ path }) => isInPart('live', path) && !path.startsWith('manifests/') && path !== 'sw.js')
      .map(({ path, hash }) => [`/${path}`, hash])
  )
})

/** Runs in the page's own world: if another reads the state first, the page gets none (Chromium 156). */
export const lookAtState = () => {
  const state = JSON.stringify(history.state)
  return ['null', '{"n":1}'].includes(state) ? [] : [state]
}

/** @returns the findings as one list, each with its place. */
export const listOf = (found: Found): readonly string[] =>
  Object.entries(found).flatMap(([place, what]) => what.map(one => `${place}: ${one}`))

/** Unexpected findings by place. Every list is empty if nothing is kept. */
export type Found = Readonly<Record<string, readonly string[]>>

/** Runs in an isolated world that no trap reaches, and reads all that a browser could write to disk. */
export const look = async (allowed: Allowed): Promise<Found> => {
  const { address, title, parts } = allowed
  const inHex = (bytes: ArrayBuffer) =>
    [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const hashOf = async (response: Response | undefined) =>
    inHex(await crypto.subtle.digest('SHA-256', (await response?.arrayBuffer()) ?? new ArrayBuffer()))
  const keptIn = async (cache: Cache) =>
    Promise.all(
      (await cache.keys()).map(async request => {
        const path = new URL(request.url).pathname
        return [path, await hashOf(await cache.match(request))] as const
      })
    )
  const otherThanBuilt = async (name: string): Promise<readonly string[]> => {
    if (name !== allowed.cache) return [name]
    const kept = await keptIn(await caches.open(name))
    return [
      ...kept.flatMap(([path, hash]) => (allowed.files[path] === hash ? [] : [`${name} ${path}`])),
      ...(kept.length === Object.keys(allowed.files).length ? [] : [`${name} has ${kept.length} files`])
    ]
  }
  const scriptsOf = ({ active, waiting, installing }: ServiceWorkerRegistration) =>
    [active, waiting, installing].flatMap(worker => worker?.scriptURL ?? [])
  const names = async (list: Promise<readonly { readonly name?: string }[]>) =>
    (await list).map(({ name }) => name ?? '')
  // WebKitGTK lacks these APIs. A file has no private folder, and Chromium refuses to list its workers.
  const isFile = location.protocol === 'file:'
  const files: string[] = []
  const folder = isFile ? undefined : await navigator.storage?.getDirectory()
  for await (const name of folder?.keys() ?? []) files.push(name)
  const registrations = isFile ? [] : await navigator.serviceWorker.getRegistrations()
  const { usage = 0 } = (await navigator.storage?.estimate()) ?? {}
  const entries = globalThis.navigation?.entries() ?? []
  return {
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    cookies: document.cookie === '' ? [] : [document.cookie],
    databases: await names(indexedDB.databases() as never),
    caches: (await Promise.all((await caches.keys()).map(otherThanBuilt))).flat(),
    files,
    usage: usage <= allowed.usage ? [] : [`${usage} bytes`],
    workers: registrations.flatMap(scriptsOf).filter(script => script !== allowed.worker),
    name: window.name === '' ? [] : [window.name],
    address: location.href === address ? [] : [location.href],
    entries: entries.flatMap(entry =>
      entry.url === address && entry.getState() === undefined ? [] : [String(entry.url)]
    ),
    depth: entries.length <= 2 ? [] : [`${entries.length} entries`],
    title: document.title === title ? [] : [document.title],
    referrer: document.referrer === '' ? [] : [document.referrer],
    performance: performance
      .getEntries()
      .filter(({ entryType, name }) =>
        ['navigation', 'resource'].includes(entryType)
          ? !parts.includes(name)
          : ['mark', 'measure'].includes(entryType)
      )
      .map(({ name }) => name),
    fields: [...document.querySelectorAll('input, select, textarea, [contenteditable], form')].map(
      ({ tagName }) => tagName
    )
  }
}
