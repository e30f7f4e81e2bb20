import { type Headers, RAISE_HSTS } from './policy.ts'
import { FORCE_MANIFESTS, ICONS, MANIFEST } from './site-part.ts'
import type { ServerTable } from './table.ts'

/** @returns addresses of which none matches two rules: these hosts would join the headers of both. */
const addresses = (path: string): readonly string[] => {
  if (/\/(?:assets|manifests)\/$/.test(path)) return [`${path}*`]
  return path.endsWith('/') ? [path, `${path}index.html`] : [path]
}

/** Each address with the headers of the live page, as no rule covers everything. */
const ROOT = ['', MANIFEST, FORCE_MANIFESTS, ...ICONS].map(path => `/${path}`)

const rule = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/** @returns the `_headers` file of the site, which Netlify and Cloudflare Pages read. */
export const headersFile = ({
  unserved,
  headers,
  places
}: ServerTable): string => `# For Netlify, Cloudflare Pages and hosts that read the same. They ask for HTTPS by themselves. Nobody has tried this file there yet.
# What this file cannot do: refuse other methods than GET and HEAD, set headers where something is missing, and keep
# files back. So delete these before you upload: ${unserved.filter(name => name !== '_headers' && name !== '404.html').join(', ')},
# and every .br and .gz: these hosts compress by themselves.
# Keep 404.html: without it Cloudflare answers missing addresses with the page itself.
# Switch off whatever the host adds: analytics, minifying, scripts of its own, network error logging. It keeps logs that
# you cannot switch off: a server of your own is better.
# ${RAISE_HSTS}, here, in each release.
# Then check it: node check-site.mjs https://checklist.example.police.uk

${[...ROOT.map(path => ({ path, headers })), ...places]
  .flatMap(place => addresses(place.path).map(address => rule(address, place.headers)))
  .join('\n\n')}
`
