import { escapeHtml } from '../html.ts'
import {
  CONTENT_TYPES,
  differingHeaders,
  type Headers,
  type HeadersOf,
  ONE_DAY,
  ONE_YEAR,
  RAISE_HSTS,
  SPECIAL_PATHS
} from './policy.ts'
import { PRECOMPRESSED } from './precompressed.ts'

/** Cache-Control is set by `clientCache`, which leaves out missing files. */
const stated = (headers: Headers) => Object.entries(headers).filter(([name]) => name !== 'Cache-Control')

const custom = ([name, value]: readonly [string, string]): string =>
  `<remove name="${name}" /><add name="${name}" value="${escapeHtml(value)}" />`

const forGood = `<staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${ONE_YEAR / ONE_DAY}.00:00:00" cacheControlCustom="public, immutable" /></staticContent>`

const customHeaders = (headers: readonly string[]): string =>
  [
    '<httpProtocol>',
    '  <customHeaders>',
    ...headers.map(line => `    ${line}`),
    '  </customHeaders>',
    '</httpProtocol>'
  ].join('\n')

const indented = (text: string, by: number): string => text.replaceAll(/^/gm, ' '.repeat(by))

const placeOf = (path: string, headers: Headers): string => {
  const own = stated(headers).map(custom)
  return `  <location path="${path.replace(/^\/|\/$/g, '')}">
    <system.webServer>
${[...(own.length > 0 ? [customHeaders(own)] : []), ...('Cache-Control' in headers ? [forGood] : [])]
  .map(part => indented(part, 6))
  .join('\n')}
    </system.webServer>
  </location>`
}

/**
 * @param unserved names of files that are not part of the site.
 * @param headersOf tells the headers of each kind of address.
 * @returns what IIS reads in the folder of the site.
 */
export const iisFile = (
  unserved: readonly string[],
  headersOf: HeadersOf
): string => `<?xml version="1.0" encoding="utf-8"?>
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
${indented(customHeaders(['<remove name="X-Powered-By" />', ...stated(headersOf('live')).map(custom)]), 4)}
  </system.webServer>
${[...SPECIAL_PATHS]
  .reverse()
  .map(place => placeOf(place.path, differingHeaders(place, headersOf)))
  .join('\n')}
</configuration>
`
