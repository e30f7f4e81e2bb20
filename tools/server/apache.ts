import { bareType, COMPRESSIBLE, CONTENT_TYPES, RAISE_HSTS, TWO_YEARS } from './policy.ts'
import { PRECOMPRESSED } from './precompressed.ts'
import type { ServerTable, SitePlace } from './table.ts'

const literal = (text: string) => text.replaceAll('.', '\\.')

/** A missing file must not be cached: the next release may have it. */
const condition = (path: string, name: string): string => {
  const found = name === 'Cache-Control' ? ' && %{REQUEST_STATUS} -lt 400' : ''
  return `"expr=%{REQUEST_URI} =~ m#^${literal(path)}${path.endsWith('/') ? '' : '(\\.br|\\.gz)?$'}#${found}"`
}

/** A value in the server's own settings is kept from one release to the next. */
const HSTS = 'Strict-Transport-Security'

const header = (name: string, value: string | undefined, when = ''): string => {
  const verb = name === HSTS ? 'setifempty' : 'set'
  return [`Header always ${value === undefined ? `unset ${name}` : `${verb} ${name} "${value}"`}`, when]
    .filter(Boolean)
    .join(' ')
}

const headersAt = ({ path, differing }: SitePlace): readonly string[] =>
  Object.entries(differing).map(([name, value]) => header(name, value, condition(path, name)))

const type = ([end, said]: readonly [string, string]): readonly string[] => {
  const [bare, charset] = said.split('; charset=')
  return [`AddType ${bare} .${end}`, ...(charset ? [`AddCharset ${charset} .${end}`] : [])]
}

/** Sends the compressed copy in place of the requested file. Apache reads this file again for the copy. */
const precompressed = ([coding, end]: readonly [
  string,
  string
]): string => `    RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
    RewriteCond %{REQUEST_FILENAME}${end} -f
    RewriteRule ^(.+)$ $1${end} [L]`

const typeOfCopies = (end: string): string =>
  `<FilesMatch "\\.${end}\\.(br|gz)$">\n    ForceType "${CONTENT_TYPES[end]}"\n</FilesMatch>`

/** @returns the `.htaccess`. Apache sends the last value that matches, so the widest place comes first. */
export const apacheFile = ({
  unserved,
  headers,
  places
}: ServerTable): string => `# For Apache 2.4 with mod_alias, mod_authz_core, mod_dir, mod_headers and mod_mime: without one of them it answers 500. It needs
# mod_rewrite to send the .br and .gz that a build has, and to keep them back otherwise (a2enmod headers rewrite). It is read where
# the server has "AllowOverride All" for this folder. Without that the site works but is not secure. Apache 2.4.71 was tried with it
# by hand; no test runs it. Check it: node check-site.mjs https://checklist.example.police.uk
# The site needs a host name of its own, and HTTPS. Answer http:// with a redirect, from another <VirtualHost>.
# What this file cannot do, the server's own settings must: ServerTokens Prod; TraceEnable Off; and in this <VirtualHost>
# and that of http://: CustomLog /dev/null common, and ErrorLog /dev/null. A log would tell who opened the page, and when. Without a
# CustomLog of its own Debian logs each host in other_vhosts_access.log.
# ${RAISE_HSTS}, in the <VirtualHost>:
# Header always set ${HSTS} "max-age=${TWO_YEARS}" (with "; includeSubDomains" if every host under this name has HTTPS).

Options -Indexes -MultiViews
DirectoryIndex index.html
FileETag MTime Size
ServerSignature Off
ErrorDocument 403 "Refused."
ErrorDocument 404 "Not found."

<LimitExcept GET HEAD>
    Require all denied
</LimitExcept>
RedirectMatch 404 "^/(${unserved.map(literal).join('|')})$"

${Object.entries(CONTENT_TYPES).flatMap(type).join('\n')}

${COMPRESSIBLE.map(typeOfCopies).join('\n')}
<FilesMatch "\\.(br|gz)$">
    Header merge Vary Accept-Encoding
</FilesMatch>
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{THE_REQUEST} "^\\S+ [^ ?]*\\.(br|gz)[ ?]"
    RewriteRule ^ - [R=404,L]
${Object.entries(PRECOMPRESSED).map(precompressed).join('\n')}
</IfModule>
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${COMPRESSIBLE.map(end => bareType(CONTENT_TYPES[end])).join(' ')}
</IfModule>
</IfModule>

Header always unset X-Powered-By
Header unset X-Powered-By
${Object.entries(headers)
  .map(([name, value]) => header(name, value))
  .join('\n')}
${places.toReversed().flatMap(headersAt).join('\n')}
`
