import { escapeHtml } from '../html.ts'
import { CONTENT_TYPES, ONE_DAY, ONE_YEAR, RAISE_HSTS } from './policy.ts'
import { PRECOMPRESSED } from './precompressed.ts'
import type { ServerTable, SitePlace } from './table.ts'

/** Cache-Control is set by `clientCache`, which leaves out missing files. */
const withoutCacheControl = (headers: SitePlace['differing']) =>
  Object.entries(headers).filter(([name]) => name !== 'Cache-Control')

const headerElements = ([name, value]: readonly [string, string | undefined]): string =>
  `<remove name="${name}" />${value === undefined ? '' : `<add name="${name}" value="${escapeHtml(value)}" />`}`

const IMMUTABLE_ELEMENT = `<staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${ONE_YEAR / ONE_DAY}.00:00:00" cacheControlCustom="public, immutable" /></staticContent>`

const customHeaders = (headers: readonly string[]): string =>
  [
    '<httpProtocol>',
    '  <customHeaders>',
    ...headers.map(line => `    ${line}`),
    '  </customHeaders>',
    '</httpProtocol>'
  ].join('\n')

const indented = (text: string, by: number): string => text.replaceAll(/^/gm, ' '.repeat(by))

const location = ({ path, differing }: SitePlace): string => {
  const own = withoutCacheControl(differing).map(headerElements)
  return `  <location path="${path.replace(/^\/|\/$/g, '')}">
    <system.webServer>
${[
  ...(own.length > 0 ? [customHeaders(own)] : []),
  ...('Cache-Control' in differing ? [IMMUTABLE_ELEMENT] : [])
]
  .map(part => indented(part, 6))
  .join('\n')}
    </system.webServer>
  </location>`
}

/** @returns the `web.config` of the site, which IIS reads. */
export const iisFile = ({
  unserved,
  headers,
  places
}: ServerTable): string => `<?xml version="1.0" encoding="utf-8"?>
<!--
  For IIS 10 or newer, with static content, request filtering and static compression installed. Nothing else is needed.
  The site needs a host name of its own, and HTTPS. Answer http:// with a redirect, from another site.
  Switch off the site's log (Logging, Disable): it would tell who opened the page, and when. This file cannot.
  ${RAISE_HSTS}, here, in each release (with "; includeSubDomains" if every host under this name has HTTPS).
  IIS compresses by itself, and cannot send the .br and .gz that a build has: it keeps them back.
  If IIS says that a section is locked, unlock it for this site (Feature Delegation).
  Nobody has tried this file on IIS yet: check it, node check-site.mjs https://checklist.example.police.uk
-->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <security>
      <requestFiltering removeServerHeader="true">
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
        <fileExtensions allowUnlisted="true">
${Object.values(PRECOMPRESSED)
  .map(end => `          <add fileExtension="${end}" allowed="false" />`)
  .join('\n')}
        </fileExtensions>
        <hiddenSegments>
${unserved
  .filter(name => name !== 'web.config')
  .map(name => `          <add segment="${name}" />`)
  .join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
${Object.entries(CONTENT_TYPES)
  .map(
    ([end, type]) =>
      `      <remove fileExtension=".${end}" /><mimeMap fileExtension=".${end}" mimeType="${type}" />`
  )
  .join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
${indented(customHeaders(['<remove name="X-Powered-By" />', ...withoutCacheControl(headers).map(headerElements)]), 4)}
  </system.webServer>
${places.toReversed().map(location).join('\n')}
</configuration>
`
