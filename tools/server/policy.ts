/**
 * The response headers of the site, for every server: `npm start`, the settings that a build makes for other servers, and
 * `npm run check-site` all take them from here.
 *
 * There is no reporting of violations: a report would be a log with an address and a time in it.
 */

import { DENIED_FEATURES } from './denied-features.ts'
import { PARTS, SITE_PARTS, workerOf } from './site-part.ts'

/** Directives of a content security policy, and what each allows. */
export type Directives = Readonly<Record<string, readonly string[]>>
export type Headers = Readonly<Record<string, string>>

/** Kinds of address with different headers. `live` is the default. */
export type AddressKind = 'live' | 'training' | 'phone' | 'editor' | 'worker' | 'assets'

interface SpecialPath {
  readonly path: string
  readonly kind: Exclude<AddressKind, 'live'>
}

/**
 * The addresses of each kind, the most exact first: a file, or a whole folder. All other addresses get the
 * headers of the live page, even if they are missing.
 */
export const SPECIAL_PATHS: readonly SpecialPath[] = [
  ...SITE_PARTS.map(part => ({ path: `/${workerOf(part)}`, kind: 'worker' }) as const),
  ...SITE_PARTS.map(part => ({ path: `/${PARTS[part]}assets/`, kind: 'assets' }) as const),
  { path: '/training/phone/', kind: 'phone' },
  { path: '/editor/phone/', kind: 'phone' },
  { path: '/training/', kind: 'training' },
  { path: '/editor/', kind: 'editor' }
]

const NONE = ["'none'"]
const SELF = ["'self'"]

/** The Trusted Types policies that scripts may create: one, which accepts only the address of the worker. */
const TRUSTED_TYPES = ['sw-url']

/** All requests of the phone are made before its script runs: `connect-src` is the promise that no answer is sent. */
const PAGE = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  // Chromium loads the icons of a page, and of an installed page, by this policy.
  'img-src': SELF,
  'font-src': SELF,
  'manifest-src': SELF,
  'worker-src': SELF,
  'connect-src': NONE,
  'object-src': NONE,
  'base-uri': NONE,
  'form-action': NONE,
  'frame-ancestors': NONE,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': TRUSTED_TYPES
} satisfies Directives

/**
 * A service worker follows the policy of its own script. It has to fetch the files that it keeps for use without a
 * signal.
 */
const WORKER: Directives = {
  'default-src': NONE,
  'script-src': SELF,
  'connect-src': SELF,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': NONE
}

const CONTENT_SECURITY: Readonly<Record<Exclude<AddressKind, 'live'>, Directives>> = {
  assets: { ...PAGE, 'img-src': NONE },
  worker: WORKER,
  training: { ...PAGE, 'frame-src': SELF },
  /** The editor also starts the worker that checks, by an address that a policy of its own lets through. */
  editor: { ...PAGE, 'frame-src': SELF, 'trusted-types': [...TRUSTED_TYPES, 'check-url'] },
  /** Training and the editor show the phone in a frame of their own, which has no worker. */
  phone: { ...PAGE, 'img-src': NONE, 'frame-ancestors': SELF, 'trusted-types': NONE }
}

/** In seconds. */
export const ONE_DAY = 86_400
export const TWO_YEARS = 63_072_000

/** The first lines of each settings file say how. */
export const RAISE_HSTS = `Strict-Transport-Security holds for a day at first. After a month without a problem, raise it to max-age=${TWO_YEARS}`

export const ONE_YEAR = 365 * ONE_DAY

/** Always requested again, so that a correction reaches the phone. */
export const REVALIDATE = 'no-cache'
/** Files with a hash of their content in their names never change. */
const IMMUTABLE = `public, max-age=${ONE_YEAR}, immutable`

const policyText = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, allowed]) => `${name} ${allowed.join(' ')}`)
    .join('; ')

/** Hashes of the scripts and styles in the live page, as `sha256-...` in base 64 (CSP Level 3). */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}
const NO_PAGE: InlineHashes = { scripts: [], styles: [] }

const allowing = (hashes: readonly string[]) => (hashes.length > 0 ? hashes.map(hash => `'${hash}'`) : NONE)

/** The live page is one document: nothing outside it ever runs. */
const livePage = ({ scripts, styles }: InlineHashes): Directives => ({
  ...PAGE,
  'script-src': allowing(scripts),
  'style-src': allowing(styles)
})

/**
 * @returns the policy in the live page itself, for use without a server that sends it. A page cannot say who may frame
 * it.
 */
export const policyInPage = (inline: InlineHashes): string => {
  const { 'frame-ancestors': _, ...directives } = livePage(inline)
  return policyText(directives)
}

/**
 * @param kind of address.
 * @param inline hashes of the live page.
 * @returns the headers of an answer with content, by their usual names.
 */
export const headersOf = (kind: AddressKind, inline: InlineHashes = NO_PAGE): Headers => ({
  'Content-Security-Policy': policyText(kind === 'live' ? livePage(inline) : CONTENT_SECURITY[kind]),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': kind === 'phone' ? 'SAMEORIGIN' : 'DENY',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Robots-Tag': 'noindex',
  // Short at first: a fault in HTTPS locks phones out. No `includeSubDomains`: other hosts may lack HTTPS.
  'Strict-Transport-Security': `max-age=${ONE_DAY}`,
  'Permissions-Policy': DENIED_FEATURES.map(name => `${name}=()`).join(', '),
  'Cache-Control': kind === 'assets' ? IMMUTABLE : REVALIDATE
})

export const isIn = (path: string, place: SpecialPath): boolean =>
  place.path.endsWith('/') ? path.startsWith(place.path) : path === place.path

/** @param path of an address, from the root of the site, with its `/`. */
export const kindOf = (path: string): AddressKind =>
  SPECIAL_PATHS.find(place => isIn(path, place))?.kind ?? 'live'

/** @returns the headers of an answer without content: those of its kind, but not to be cached. */
export const headersOfMissing = (path: string, inline?: InlineHashes): Headers => ({
  ...headersOf(kindOf(path), inline),
  'Cache-Control': REVALIDATE
})

/** The content type of each kind of file, by the end of its name. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  /** Not a file of the build: `security.txt`, as RFC 9116 requires. */
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  webmanifest: 'application/manifest+json'
}

/** @returns the end of a name, as `html`. */
export const endOf = (path: string): string => path.split('.').at(-1) ?? ''

export const contentTypeOf = (path: string): string =>
  CONTENT_TYPES[endOf(path)] ?? 'application/octet-stream'

/** @returns a content type without UTF-8 as its charset. */
export const bareType = (type = ''): string => type.toLowerCase().replace(/;\s*charset="?utf-8"?\s*$/, '')

/** The types that a server should compress. */
export const COMPRESSIBLE = ['html', 'js', 'css', 'svg', 'webmanifest']
